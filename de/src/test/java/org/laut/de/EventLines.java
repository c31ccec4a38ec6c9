package org.laut.de;

import java.util.List;
import java.util.stream.Collectors;
import org.laut.de.rule.ExpectedEvent;
import org.laut.report.Event;
import org.laut.report.Participant;
import org.laut.text.Span;

/// Events in lines, for golden files and for the rules' examples:
///
/// `TYPE mode | trigger … trigger | actor + actor -> recipient | time @ place | holder STATUS,
/// paper UNKNOWN | 3 DEAD`
///
/// A dash stands for what the text does not give, `?` for a source that is not named. A text
/// without events gives `nothing`.
final class EventLines {
  private EventLines() {}

  static String of(String text, List<Event> events) {
    return lines(events.stream().map(event -> seen(text, event)).toList());
  }

  static String lines(List<ExpectedEvent> events) {
    return events.isEmpty()
        ? "nothing"
        : events.stream().map(EventLines::line).collect(Collectors.joining("\n"));
  }

  /// An event of a report as an example would have it.
  private static ExpectedEvent seen(String text, Event event) {
    return new ExpectedEvent(
        event.type(),
        event.mode(),
        event.trigger().stream().map(span -> words(span, text)).toList(),
        people(text, event.actors()),
        people(text, event.recipients()),
        event.time() == null ? null : event.time().value().timex3(),
        event.place() == null ? null : words(event.place().span(), text),
        event.status().stream()
            .map(c -> new ExpectedEvent.Holder(c.holder(), c.factuality().status()))
            .toList(),
        event.amounts().stream()
            .map(amount -> new ExpectedEvent.Counted(amount.value(), amount.kind()))
            .toList());
  }

  private static String line(ExpectedEvent event) {
    String type = event.type() + (event.mode() == null ? "" : " " + event.mode());
    String who = people(event.actors());
    who += event.recipients().isEmpty() ? "" : " -> " + people(event.recipients());
    String when = event.time() == null ? "-" : event.time();
    when += event.place() == null ? "" : " @ " + event.place();
    String status =
        event.holders().stream().map(EventLines::holder).collect(Collectors.joining(", "));
    String amounts =
        event.amounts().stream().map(EventLines::amount).collect(Collectors.joining(", "));
    String line = String.join(" | ", type, String.join(" … ", event.trigger()), who, when, status);
    return amounts.isEmpty() ? line : line + " | " + amounts;
  }

  private static List<String> people(String text, List<Participant> people) {
    return people.stream().map(person -> words(person.span(), text)).toList();
  }

  private static String people(List<String> people) {
    return people.isEmpty() ? "-" : String.join(" + ", people);
  }

  private static String holder(ExpectedEvent.Holder holder) {
    return (holder.name().isEmpty() ? "?" : holder.name()) + " " + holder.status();
  }

  private static String amount(ExpectedEvent.Counted amount) {
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
