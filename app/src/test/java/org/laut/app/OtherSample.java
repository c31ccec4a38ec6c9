package org.laut.app;

import java.util.List;
import org.laut.report.Event;
import org.laut.report.EventType;
import org.laut.report.Evidence;
import org.laut.report.Factuality.Certainty;
import org.laut.report.Factuality.Phase;
import org.laut.report.Report;
import org.laut.report.TimeExpression;
import org.laut.text.Document;
import org.laut.text.Span;
import org.laut.time.TimeType;
import org.laut.time.TimeValue;

/// A second article that the sample reader knows, with two events that only a day of publication
/// puts into order.
final class OtherSample {
  static final String TEXT =
      "Am Sonntag lief ein Frachter auf Grund. Der Hafen will ihn am Mittwoch bergen.";

  private OtherSample() {}

  static Report read(Document document) {
    boolean dated = document.header().published() != null;
    String sunday = dated ? "2024-11-24" : "XXXX-WXX-7";
    String wednesday = dated ? "2024-11-27" : "XXXX-WXX-3";
    List<TimeExpression> times = List.of(time("Sonntag", sunday), time("Mittwoch", wednesday));
    return new Report(
        document,
        "de",
        null,
        List.of(),
        List.of(),
        times,
        events(sunday, wednesday),
        List.of(),
        List.of());
  }

  private static List<Event> events(String sunday, String wednesday) {
    return List.of(
        new EventDraft(TEXT, "e1", EventType.ACCIDENT, "auflaufen", "lief", "auf Grund")
            .actor("ein Frachter")
            .time("Sonntag", sunday)
            .paper(SampleEvents.factuality(Certainty.CERTAIN, Phase.PAST), "lief")
            .build(),
        new EventDraft(TEXT, "e2", EventType.UNTYPED, "bergen", "bergen")
            .actor("Der Hafen")
            .recipient("ihn")
            .time("Mittwoch", wednesday)
            .paper(SampleEvents.PLANNED, "will")
            .build());
  }

  private static TimeExpression time(String words, String value) {
    int start = TEXT.indexOf(words);
    return new TimeExpression(
        new Span(start, start + words.length()),
        TimeType.DATE,
        TimeValue.parse(value),
        null,
        "time.weekday",
        Evidence.NONE);
  }
}
