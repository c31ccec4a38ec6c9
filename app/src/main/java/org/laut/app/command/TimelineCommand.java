package org.laut.app.command;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.laut.app.console.Console;
import org.laut.app.console.ExitCode;
import org.laut.app.console.Failure;
import org.laut.app.input.Article;
import org.laut.app.output.Results;
import org.laut.app.view.OpenTimes;
import org.laut.formats.record.TimelineWriter;
import org.laut.report.Report;

/// `laut timeline FILE...`: the events of several articles in one timeline.
public record TimelineCommand(Console console, Reader reader) implements Command {
  @Override
  public ExitCode run(Words words) throws Failure, IOException {
    for (String option : List.of("--from", "--to", "--publisher")) {
      if (words.has(option)) {
        throw Failure.usage("only-with-store", option);
      }
    }
    return words.has("--json")
        ? run(words, new Timeline<>(new TimelineForm.Document(new TimelineWriter())))
        : run(words, new Timeline<>(TimelineForm.Table.of(words, console)));
  }

  private <E> ExitCode run(Words words, Timeline<E> timeline) throws Failure, IOException {
    boolean lines = words.has("--jsonl");
    if (lines && !words.parameters().isEmpty()) {
      throw Failure.usage("jsonl-and-files");
    }
    try (Results results = Results.to(words.value("--output"), console)) {
      ExitCode code = lines ? readLines(words, timeline) : readFiles(words, timeline);
      if (code != ExitCode.FAILED) {
        results.write(timeline.written());
        results.finish();
      }
      return code;
    }
  }

  private <E> ExitCode readLines(Words words, Timeline<E> timeline) throws Failure, IOException {
    return new LineArticles(console, reader)
        .read(words, report -> timeline.events(ref(report), report), timeline::add);
  }

  private static String ref(Report report) {
    return Objects.requireNonNullElse(report.document().header().ref(), "");
  }

  private <E> ExitCode readFiles(Words words, Timeline<E> timeline) throws Failure, IOException {
    var articles = new Articles(console, reader);
    return articles.read(
        words,
        (article, report) -> {
          timeline.add(timeline.events(fileName(article), report));
          articles.tellIfUnread(article, report);
          tellIfOpen(article, report);
        });
  }

  private static String fileName(Article article) {
    return article.name().substring(article.name().lastIndexOf('/') + 1);
  }

  private void tellIfOpen(Article article, Report report) {
    String remark = OpenTimes.remark(report, console.messages());
    if (remark != null) {
      console.tell(console.messages().say("about", article.name(), remark));
    }
  }
}
