package org.laut.de.event;

import java.util.List;
import org.laut.de.clause.Unit;
import org.laut.de.entity.Entities;
import org.laut.de.phrase.Phrases;
import org.laut.de.tag.TaggedText;
import org.laut.report.Event;
import org.laut.report.Statement;
import org.laut.report.TimeExpression;

/// Finds the events of a text; the entry of this package.
public final class EventFinder {
  private EventFinder() {}

  /// Reads the lexicons.
  public static EventFinder load() {
    return new EventFinder();
  }

  /// The events in the order of their first triggers; linear in the text.
  public List<Event> find(
      TaggedText text,
      Phrases phrases,
      Entities entities,
      List<Unit> units,
      List<TimeExpression> times,
      List<Statement> statements) {
    return List.of();
  }
}
