package org.laut.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.laut.text.Dateline;
import org.laut.text.Document;
import org.laut.text.Span;

/// Everything Laut says about one document.
///
/// @param language the language it was read in; null if it was not read
/// @param dateline the agency head or credit; null if there is none
/// @param caveats the paper's own marks of distance ("Unabhängig überprüfen ließ sich das nicht.")
public record Report(
    Document document,
    @Nullable String language,
    @Nullable Dateline dateline,
    List<Entity> entities,
    List<Statement> statements,
    List<TimeExpression> times,
    List<Event> events,
    List<Span> caveats,
    List<Notice> notices) {
  public Report {
    entities = List.copyOf(entities);
    statements = List.copyOf(statements);
    times = List.copyOf(times);
    events = List.copyOf(events);
    caveats = List.copyOf(caveats);
    notices = List.copyOf(notices);
  }
}
