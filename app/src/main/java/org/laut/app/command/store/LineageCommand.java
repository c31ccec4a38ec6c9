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
import org.laut.app.view.LineageView;
import org.laut.app.view.Palette;
import org.laut.app.view.Plain;
import org.laut.corpus.lineage.Kinsfolk;
import org.laut.corpus.lineage.Parentage;
import org.laut.de.GermanFamilies;
import org.laut.formats.record.LineageWriter;
import org.laut.store.Store;

/// `laut lineage ITEM`: what an item is made from, and what is made from it.
public record LineageCommand(Desk desk) implements Command {
  private static final int MOST_ITEMS = 1000;

  @Override
  public ExitCode run(Words words) throws Failure, IOException {
    String ref = Parameters.item(words, "lineage");
    Console console = desk.console();
    var palette = new Palette(words.colours(console.screen()));
    List<Parentage> lineage = lineage(words, ref);
    if (lineage.size() == 1) {
      String alone = console.messages().say("lineage.alone");
      console.tell(console.messages().say("about", Plain.of(ref), alone));
    }
    try (Results results = Results.to(words.value("--output"), console)) {
      if (words.has("--json")) {
        results.write(LineageWriter.write(ref, lineage));
      } else {
        var view = new LineageView(console.messages(), palette, console.screen().columns());
        results.write(view.of(ref, lineage).getBytes(UTF_8));
      }
      results.finish();
    }
    return ExitCode.DONE;
  }

  private List<Parentage> lineage(Words words, String ref) throws Failure {
    try (Store store = desk.existing(words)) {
      var item = desk.versions(store, ref).getLast().item();
      return Kinsfolk.of(item, store, GermanFamilies.load(), MOST_ITEMS);
    }
  }
}
