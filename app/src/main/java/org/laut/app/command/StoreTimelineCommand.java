package org.laut.app.command;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.laut.app.command.store.Desk;
import org.laut.app.command.store.Parameters;
import org.laut.app.console.ExitCode;
import org.laut.app.console.Failure;
import org.laut.app.output.Results;
import org.laut.app.view.Plain;
import org.laut.corpus.Item;
import org.laut.corpus.found.Topic;
import org.laut.formats.record.TimelineWriter;
import org.laut.report.Report;
import org.laut.store.Store;
import org.laut.text.Term;

/// `laut timeline --store STORE QUESTION`: the events that a question is about, in all that a store
/// holds.
public record StoreTimelineCommand(Desk desk) implements Command {
  private static final int MOST_ITEMS = 500;

  @Override
  public ExitCode run(Words words) throws Failure, IOException {
    for (String option : List.of("--jsonl", "--date")) {
      if (words.has(option)) {
        throw Failure.usage("not-with-store", option);
      }
    }
    String question = Parameters.question(words, "timeline");
    List<Report> reports = reports(words, question);
    if (reports.isEmpty()) {
      String asked = Plain.of(question);
      desk.console().tell(desk.console().messages().say("timeline.nothing", asked));
    }
    try (Results results = Results.to(words.value("--output"), desk.console())) {
      if (words.has("--json")) {
        results.write(written(reports, new TimelineForm.Document(new TimelineWriter())));
      } else if (!reports.isEmpty()) {
        results.write(written(reports, TimelineForm.Table.of(words, desk.console())));
      }
      results.finish();
    }
    return ExitCode.DONE;
  }

  private List<Report> reports(Words words, String question) throws Failure {
    List<Term> terms = desk.laut().get().terms(question);
    try (Store store = desk.existing(words)) {
      List<Item> items = desk.found(store, terms, Parameters.filter(words), MOST_ITEMS);
      return new Topic(terms).in(items);
    }
  }

  private static <E> byte[] written(List<Report> reports, TimelineForm<E> form) {
    var timeline = new Timeline<>(form);
    for (Report report : reports) {
      String ref = Objects.requireNonNullElse(report.document().header().ref(), "");
      timeline.add(timeline.events(ref, report));
    }
    return timeline.written();
  }
}
