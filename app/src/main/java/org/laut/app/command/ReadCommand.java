package org.laut.app.command;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.laut.app.console.Console;
import org.laut.app.console.ExitCode;
import org.laut.app.console.Failure;
import org.laut.app.input.Article;
import org.laut.app.input.InputFile;
import org.laut.app.output.Results;
import org.laut.formats.record.InvalidRecord;
import org.laut.report.Report;

/// `laut read FILE...`: each article as a view for people or as a record for programs.
public record ReadCommand(Console console, Reader reader) implements Command {
  @Override
  public ExitCode run(Words words) throws Failure, IOException {
    if (words.has("--jsonl")) {
      return new LinesCommand(console, reader).run(words);
    }
    List<String> names = words.parameters();
    check(words, names);
    @Nullable LocalDate date = words.date();
    Rendering rendering = Rendering.of(words, console, names.size() > 1);
    int failed = 0;
    try (Results results = Results.to(words.value("--output"), console)) {
      for (String name : names) {
        failed += read(name, date, rendering, results) ? 0 : 1;
      }
      if (failed == names.size()) {
        return ExitCode.FAILED;
      }
      results.finish();
    }
    return failed == 0 ? ExitCode.DONE : ExitCode.PARTLY_DONE;
  }

  private static void check(Words words, List<String> names) throws Failure {
    if (names.isEmpty()) {
      throw Failure.usage("no-file");
    }
    if (names.stream().filter("-"::equals).count() > 1) {
      throw Failure.usage("stdin-twice");
    }
    if (words.has("--text") && words.has("--json")) {
      throw Failure.usage("text-and-json");
    }
  }

  /// Reads one file; false if that was not possible, which is told.
  private boolean read(String name, @Nullable LocalDate date, Rendering rendering, Results results)
      throws Failure, IOException {
    byte[] rendered;
    try {
      Article article = article(name, date);
      Report report = reader.get().apply(article.document());
      if (report.language() == null && rendering instanceof Rendering.Records) {
        console.tell(console.messages().say("about", name, console.messages().say("not-read")));
      }
      rendered = rendering.of(article, report);
    } catch (Failure failure) {
      if (failure.code() != ExitCode.FAILED) {
        throw failure;
      }
      console.tell(failure);
      return false;
    } catch (InvalidRecord e) {
      console.tell(Failure.failed("record", name, String.valueOf(e.getMessage())));
      return false;
    }
    results.write(rendered);
    return true;
  }

  /// The article in the file of this name; what was odd in reading it is told.
  Article article(String name, @Nullable LocalDate date) throws Failure {
    var file = new InputFile(name, console.in());
    Article article = Article.of(name, file.bytes(), console.messages());
    article.remarks().forEach(r -> console.tell(console.messages().say("about", name, r)));
    return date == null ? article : article.published(date);
  }
}
