package org.laut.app.command.store;

import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.laut.app.command.Command;
import org.laut.app.command.Words;
import org.laut.app.console.Console;
import org.laut.app.console.ExitCode;
import org.laut.app.console.Failure;
import org.laut.app.output.ResultFolder;
import org.laut.app.output.ResultStream;
import org.laut.app.output.Results;
import org.laut.app.view.Plain;
import org.laut.corpus.Filter;
import org.laut.corpus.Item;
import org.laut.formats.annotation.AnnotationExport;
import org.laut.formats.csv.CsvExport;
import org.laut.formats.export.Export;
import org.laut.formats.export.RecordLines;
import org.laut.formats.record.Excerpt;
import org.laut.formats.record.InvalidRecord;
import org.laut.store.Store;

/// `laut export`: what a store holds, for other programs.
public record ExportCommand(Desk desk) implements Command {
  @Override
  public ExitCode run(Words words) throws Failure, IOException {
    Parameters.none(words, "export");
    Excerpt excerpt = excerpt(words.value("--text"));
    String format = Objects.requireNonNullElse(words.value("--format"), "jsonl");
    Filter filter = Parameters.filter(words);
    String output = words.value("--output");
    return switch (format) {
      case "jsonl" -> single(words, filter, output, out -> new RecordLines(out, excerpt));
      case "annotations" ->
          single(words, filter, output, out -> new AnnotationExport(out, excerpt));
      case "csv" -> tables(words, filter, output, excerpt);
      default -> throw Failure.usage("format", format);
    };
  }

  /// An export into one stream.
  private interface Form {
    Export into(ResultStream out) throws IOException;
  }

  private ExitCode single(Words words, Filter filter, @Nullable String output, Form form)
      throws Failure, IOException {
    try (Store store = desk.existing(words);
        Results results = Results.to(output, desk.console())) {
      ExitCode code = write(store, filter, form.into(new ResultStream(results)));
      results.finish();
      return code;
    }
  }

  private ExitCode tables(Words words, Filter filter, @Nullable String output, Excerpt excerpt)
      throws Failure, IOException {
    if (output == null || output.equals("-")) {
      throw Failure.usage("csv-folder");
    }
    try (Store store = desk.existing(words);
        ResultFolder folder = ResultFolder.of(output)) {
      ExitCode code = write(store, filter, new CsvExport(folder::open, excerpt));
      folder.finish();
      return code;
    }
  }

  private ExitCode write(Store store, Filter filter, Export export) throws IOException {
    Console console = desk.console();
    long written = 0;
    long failed = 0;
    try (Stream<Item> items = store.items(filter)) {
      for (Item item : (Iterable<Item>) items::iterator) {
        try {
          export.add(item);
          written++;
        } catch (InvalidRecord e) {
          failed++;
          String problem = console.messages().say("line.invalid", String.valueOf(e.getMessage()));
          console.tell(console.messages().say("about", Plain.of(item.ref()), problem));
        }
      }
    }
    export.finish();
    if (written + failed == 0) {
      console.tell(console.messages().say("nothing-found"));
    }
    if (failed == 0) {
      return ExitCode.DONE;
    }
    return written == 0 ? ExitCode.FAILED : ExitCode.PARTLY_DONE;
  }

  private static Excerpt excerpt(@Nullable String value) throws Failure {
    for (Excerpt excerpt : Excerpt.values()) {
      if (excerpt.name().toLowerCase(Locale.ROOT).equals(value)) {
        return excerpt;
      }
    }
    if (value == null) {
      return Excerpt.SPANS;
    }
    throw Failure.usage("text", value);
  }
}
