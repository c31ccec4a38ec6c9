package org.laut.app.command;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.laut.corpus.found.EventOrder;
import org.laut.report.Report;

/// A timeline in the making. Of one time the events of the first article come first, those of one
/// article in the order of its text.
final class Timeline<E> {
  private final TimelineForm<E> form;
  private final List<Dated<E>> events = new ArrayList<>();
  private int articles;

  /// An event and its place in time.
  record Dated<E>(EventOrder when, E event) {}

  Timeline(TimelineForm<E> form) {
    this.form = form;
  }

  /// The events of an article, to be added; may be called on any thread.
  ///
  /// @param name of the article
  List<Dated<E>> events(String name, Report report) {
    List<E> told = form.events(name, report);
    var dated = new ArrayList<Dated<E>>(told.size());
    for (int i = 0; i < told.size(); i++) {
      dated.add(new Dated<>(EventOrder.of(report.events().get(i).time()), told.get(i)));
    }
    return dated;
  }

  /// Adds the events of the next article.
  void add(List<Dated<E>> article) {
    events.addAll(article);
    articles++;
  }

  byte[] written() {
    List<E> ordered =
        events.stream().sorted(Comparator.comparing(Dated::when)).map(Dated::event).toList();
    return form.written(ordered, articles);
  }
}
