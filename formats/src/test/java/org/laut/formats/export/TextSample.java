package org.laut.formats.export;

import java.util.List;
import org.laut.corpus.Item;
import org.laut.corpus.Release;
import org.laut.report.Act;
import org.laut.report.Commitment;
import org.laut.report.Entity;
import org.laut.report.EntityKind;
import org.laut.report.Event;
import org.laut.report.EventType;
import org.laut.report.Evidence;
import org.laut.report.Factuality;
import org.laut.report.Form;
import org.laut.report.Link;
import org.laut.report.Mood;
import org.laut.report.Participant;
import org.laut.report.Report;
import org.laut.report.Source;
import org.laut.report.SourceChain;
import org.laut.report.SourceKind;
import org.laut.report.Stance;
import org.laut.report.Statement;
import org.laut.report.TimeExpression;
import org.laut.text.Document;
import org.laut.text.Span;
import org.laut.time.TimeType;
import org.laut.time.TimeValue;

/// An item in which one word stands in every kind of span, to see where it is written.
public final class TextSample {
  private static final String BEFORE = "😀 Heute: ";

  private TextSample() {}

  /// The text with the word inside.
  public static String text(String word) {
    return BEFORE + word + ".";
  }

  /// The item; every span in it is the word, which is not in its ids.
  public static Item item(String word) {
    Span span = new Span(BEFORE.length(), BEFORE.length() + word.length());
    var report =
        new Report(
            Document.of(text(word)),
            "de",
            null,
            List.of(new Entity("person/p", EntityKind.PERSON, word, List.of(span))),
            List.of(statement(span)),
            List.of(time(span)),
            List.of(event(span, word)),
            List.of(span),
            List.of());
    return RandomItem.item("ref", Release.UNKNOWN, report);
  }

  private static Statement statement(Span span) {
    var source = new Source.Named(span, SourceKind.PERSON, "person/p", span);
    return new Statement(
        "s1",
        Form.DIRECT,
        Mood.NONE,
        false,
        Stance.ASSERTS,
        List.of(span, span),
        List.of(span),
        List.of(span),
        span,
        span,
        Act.SPEECH,
        null,
        new SourceChain(List.of(Link.of(Link.Role.ORIGIN, source))),
        0.5,
        "direct.rule",
        Evidence.NONE);
  }

  private static TimeExpression time(Span span) {
    TimeValue value = TimeValue.parse("2024-06-18");
    return new TimeExpression(span, TimeType.DATE, value, null, "time.rule", Evidence.NONE);
  }

  private static Event event(Span span, String word) {
    var participant = new Participant(span, "person/p");
    return new Event(
        "e1",
        List.of(span),
        "tagen",
        EventType.CONSULT,
        "meet",
        List.of(participant),
        List.of(participant),
        participant,
        null,
        List.of(),
        List.of(new Commitment(word, "s1", factuality(), List.of(span)), Commitment.paperUnknown()),
        "event.rule",
        Evidence.NONE);
  }

  private static Factuality factuality() {
    return new Factuality(
        Factuality.Polarity.NEGATIVE,
        Factuality.Certainty.CERTAIN,
        Factuality.Phase.PAST,
        Factuality.Mode.ASSERTED);
  }
}
