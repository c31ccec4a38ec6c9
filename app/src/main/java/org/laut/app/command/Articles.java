package org.laut.app.command;

import java.io.IOException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.laut.app.console.Console;
import org.laut.app.console.ExitCode;
import org.laut.app.console.Failure;
import org.laut.app.input.Article;
import org.laut.app.input.InputFile;
import org.laut.formats.record.InvalidRecord;
import org.laut.report.Report;

/// Reads the files that the user named, one after the other; what is wrong with one is told, and
/// the next is read.
record Articles(Console console, Reader reader) {
  /// Takes an article with its report.
  interface Sink {
    /// Does something with them; may throw [InvalidRecord] if the report breaks an invariant.
    void accept(Article article, Report report) throws Failure, IOException;
  }

  /// Reads the files in the words; how that ended.
  ExitCode read(Words words, Sink sink) throws Failure, IOException {
    @Nullable LocalDate date = words.date();
    int failed = 0;
    for (String name : words.files()) {
      failed += read(name, date, sink) ? 0 : 1;
    }
    if (failed == 0) {
      return ExitCode.DONE;
    }
    return failed == words.files().size() ? ExitCode.FAILED : ExitCode.PARTLY_DONE;
  }

  /// Reads one file; false if that was not possible, which is told.
  private boolean read(String name, @Nullable LocalDate date, Sink sink)
      throws Failure, IOException {
    try {
      Article article = article(name, date);
      sink.accept(article, reader.get().apply(article.document()));
      return true;
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
  }

  /// The article in the file of this name; what was odd in reading it is told.
  Article article(String name, @Nullable LocalDate date) throws Failure {
    var file = new InputFile(name, console.in());
    Article article = Article.of(name, file.bytes(), console.messages());
    article.remarks().forEach(r -> console.tell(console.messages().say("about", name, r)));
    return date == null ? article : article.published(date);
  }

  /// Tells that a report says nothing since its text is in another language.
  void tellIfUnread(Article article, Report report) {
    if (report.language() == null) {
      String problem = console.messages().say("not-read");
      console.tell(console.messages().say("about", article.name(), problem));
    }
  }
}
