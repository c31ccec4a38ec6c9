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
import org.laut.app.view.RevisionView;
import org.laut.corpus.Item;
import org.laut.corpus.Revision;
import org.laut.formats.record.RevisionWriter;
import org.laut.formats.revision.Revisions;
import org.laut.store.Store;
import org.laut.store.Version;

/// `laut diff ITEM`: what changed from version to version of an item.
public record DiffCommand(Desk desk) implements Command {
  @Override
  public ExitCode run(Words words) throws Failure, IOException {
    String ref = Parameters.item(words, "diff");
    Console console = desk.console();
    var palette = new Palette(words.colours(console.screen()));
    List<Item> versions;
    try (Store store = desk.existing(words)) {
      versions = desk.versions(store, ref).stream().map(Version::item).toList();
    }
    if (versions.size() == 1) {
      console.tell(console.messages().say("diff.single", Plain.of(ref)));
    }
    List<Revision> revisions = Revisions.of(versions);
    try (Results results = Results.to(words.value("--output"), console)) {
      if (words.has("--json")) {
        results.write(RevisionWriter.write(ref, revisions));
      } else if (!revisions.isEmpty()) {
        var view = new RevisionView(console.messages(), palette, console.screen().columns());
        results.write(view.of(revisions).getBytes(UTF_8));
      }
      results.finish();
    }
    return ExitCode.DONE;
  }
}
