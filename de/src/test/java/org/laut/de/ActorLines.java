package org.laut.de;

import java.util.stream.Collectors;
import org.laut.report.Actor;
import org.laut.report.Reading;
import org.laut.report.Source;
import org.laut.report.Statement;
import org.laut.text.Span;

/// Who stands behind each statement, one line each: the origin's mention, an arrow, then the kind,
/// the person, the body and whose it is, a dash for what is not known.
final class ActorLines {
  private ActorLines() {}

  static String of(Reading reading) {
    return reading.report().statements().stream()
        .map(statement -> line(reading, statement))
        .distinct()
        .collect(Collectors.joining("\n"));
  }

  private static String line(Reading reading, Statement statement) {
    Actor actor = reading.actors().get(statement.id());
    Source origin = statement.chain().origin();
    Span span = origin.span();
    String text = reading.report().document().text();
    String mention = span == null ? "-" : text.substring(span.start(), span.end());
    return mention + " -> " + (actor == null ? "missing" : of(actor));
  }

  private static String of(Actor actor) {
    return actor.kind()
        + " | "
        + (actor.person() == null ? "-" : actor.person())
        + " | "
        + (actor.body() == null ? "-" : actor.body())
        + " | "
        + (actor.of().isEmpty() ? "-" : String.join(", ", actor.of()))
        + (actor.government() ? " | government" : "");
  }
}
