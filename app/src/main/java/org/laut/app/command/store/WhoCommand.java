package org.laut.app.command.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import org.laut.app.command.Command;
import org.laut.app.command.Words;
import org.laut.app.console.Console;
import org.laut.app.console.ExitCode;
import org.laut.app.console.Failure;
import org.laut.app.output.Results;
import org.laut.app.view.Palette;
import org.laut.app.view.Plain;
import org.laut.app.view.WhoView;
import org.laut.corpus.Answer;
import org.laut.corpus.Filter;
import org.laut.corpus.claim.Who;
import org.laut.de.GermanFamilies;
import org.laut.formats.record.AnswerWriter;
import org.laut.store.Store;

/// `laut who QUERY`: who really knows it. Ends with "not measurable" where no report can be
/// counted.
public record WhoCommand(Desk desk) implements Command {
  @Override
  public ExitCode run(Words words) throws Failure, IOException {
    String question = Parameters.question(words, "who");
    Filter filter = Parameters.filter(words);
    Console console = desk.console();
    var palette = new Palette(words.colours(console.screen()));
    Answer answer;
    try (Store store = desk.existing(words)) {
      var who = new Who(store, GermanFamilies.load());
      answer = who.ask(question, desk.laut().get().terms(question), filter);
    }
    boolean found = !answer.reports().isEmpty();
    if (!found) {
      console.tell(console.messages().say("who.none", Plain.of(question)));
    }
    try (Results results = Results.to(words.value("--output"), console)) {
      if (words.has("--json")) {
        results.write(new AnswerWriter().write(answer));
      } else if (found) {
        var view = new WhoView(console.messages(), palette, console.screen().columns());
        results.write(view.of(answer).getBytes(UTF_8));
      }
      results.finish();
    }
    return answer.independent() == null ? ExitCode.NOT_MEASURABLE : ExitCode.DONE;
  }
}
