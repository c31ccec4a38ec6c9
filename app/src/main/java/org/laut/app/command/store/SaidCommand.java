package org.laut.app.command.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.List;
import org.laut.app.command.Command;
import org.laut.app.command.Words;
import org.laut.app.console.Console;
import org.laut.app.console.ExitCode;
import org.laut.app.console.Failure;
import org.laut.app.output.Results;
import org.laut.app.view.Palette;
import org.laut.app.view.Plain;
import org.laut.app.view.SaidView;
import org.laut.corpus.Filter;
import org.laut.corpus.Item;
import org.laut.corpus.found.Saying;
import org.laut.corpus.found.Sayings;
import org.laut.formats.record.SaidWriter;
import org.laut.store.Store;

/// `laut said NAME`: what somebody said or passed on, in all that a store holds.
public record SaidCommand(Desk desk) implements Command {
  private static final int MOST_ITEMS = 2000;

  @Override
  public ExitCode run(Words words) throws Failure, IOException {
    String name = Parameters.question(words, "said");
    Filter filter = Parameters.filter(words);
    Console console = desk.console();
    var palette = new Palette(words.colours(console.screen()));
    List<Saying> sayings = sayings(words, name, filter);
    if (sayings.isEmpty()) {
      console.tell(console.messages().say("said.none", Plain.of(name)));
    }
    try (Results results = Results.to(words.value("--output"), console)) {
      if (words.has("--json")) {
        results.write(SaidWriter.write(name, sayings));
      } else if (!sayings.isEmpty()) {
        var view = new SaidView(console.messages(), palette, console.screen().columns());
        results.write(view.of(name, sayings).getBytes(UTF_8));
      }
      results.finish();
    }
    return ExitCode.DONE;
  }

  private List<Saying> sayings(Words words, String name, Filter filter) throws Failure {
    try (Store store = desk.existing(words)) {
      String asked = name.substring(name.indexOf('/') + 1).replace('-', ' ');
      List<Item> items = desk.found(store, desk.laut().get().terms(asked), filter, MOST_ITEMS);
      return new Sayings(name).in(items);
    }
  }
}
