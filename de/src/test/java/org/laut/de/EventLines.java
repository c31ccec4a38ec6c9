package org.laut.de;

import java.util.List;
import java.util.stream.Collectors;
import org.laut.report.Amount;
import org.laut.report.Commitment;
import org.laut.report.Event;
import org.laut.report.Participant;
import org.laut.text.Span;

/// Events in lines for golden files:
///
/// `TYPE mode | trigger … trigger | actor + actor -> recipient | time @ place | holder STATUS,
/// paper UNKNOWN | 3 DEAD`
///
/// A dash stands for what the text does not give, `?` for a source that is not named. A text
/// without events gives `nothing`.
final class EventLines {
  private EventLines() {}

  static String of(String text, List<Event> events) {
    if (events.isEmpty()) {
      return "nothing";
    }
    return events.stream().map(e -> line(text, e)).collect(Collectors.joining("\n"));
  }

  private static String line(String text, Event event) {
    String type = event.type() + (event.mode() == null ? "" : " " + event.mode());
    String trigger =
        event.trigger().stream().map(s -> words(s, text)).collect(Collectors.joining(" … "));
    String who = people(text, event.actors());
    who += event.recipients().isEmpty() ? "" : " -> " + people(text, event.recipients());
    String when = event.time() == null ? "-" : event.time().value().timex3();
    when += event.place() == null ? "" : " @ " + words(event.place().span(), text);
    String status =
        event.status().stream().map(EventLines::status).collect(Collectors.joining(", "));
    String amounts =
        event.amounts().stream().map(EventLines::amount).collect(Collectors.joining(", "));
    String line = String.join(" | ", type, trigger, who, when, status);
    return amounts.isEmpty() ? line : line + " | " + amounts;
  }

  private static String people(String text, List<Participant> people) {
    return people.isEmpty()
        ? "-"
        : people.stream().map(p -> words(p.span(), text)).collect(Collectors.joining(" + "));
  }

  private static String status(Commitment commitment) {
    String holder = commitment.holder().isEmpty() ? "?" : commitment.holder();
    return holder + " " + commitment.factuality().status();
  }

  private static String amount(Amount amount) {
    String value =
        amount.value() == Math.rint(amount.value())
            ? Long.toString((long) amount.value())
            : Double.toString(amount.value());
    return value + " " + amount.kind();
  }

  private static String words(Span span, String text) {
    return span.of(text).replace('\n', '/');
  }
}
