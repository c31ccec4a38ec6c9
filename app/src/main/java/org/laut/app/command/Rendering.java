package org.laut.app.command;

import java.nio.charset.StandardCharsets;
import org.laut.app.console.Console;
import org.laut.app.console.Failure;
import org.laut.app.input.Article;
import org.laut.app.view.Palette;
import org.laut.app.view.ReportView;
import org.laut.formats.record.RecordWriter;
import org.laut.report.Report;

/// How a report is written: as a view for people or as a record for programs.
sealed interface Rendering {
  /// The bytes to write for the report on an article.
  byte[] of(Article article, Report report);

  /// What the words ask for.
  ///
  /// @param several true if more than one file is read, so that each needs its name
  static Rendering of(Words words, Console console, boolean several) throws Failure {
    var palette = new Palette(words.colours(console.screen()));
    return words.has("--json")
        ? new Records(new RecordWriter())
        : new Views(
            new ReportView(
                console.messages(), palette, console.screen().columns(), words.has("--text")),
            several);
  }

  /// One record a line; remarks on how a file was read are part of it.
  record Records(RecordWriter writer) implements Rendering {
    @Override
    public byte[] of(Article article, Report report) {
      return writer.write(article.remarked(report));
    }
  }

  /// One view below the other; remarks were told already.
  record Views(ReportView view, boolean several) implements Rendering {
    @Override
    public byte[] of(Article article, Report report) {
      String page = several ? view.named(article.name(), report) + "\n" : view.of(report);
      return page.getBytes(StandardCharsets.UTF_8);
    }
  }
}
