package org.laut.formats.record;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.laut.report.Amount;
import org.laut.report.Commitment;
import org.laut.report.Event;
import org.laut.report.EventTime;
import org.laut.report.EventType;
import org.laut.report.Evidence;
import org.laut.report.Factuality;
import org.laut.report.Participant;
import org.laut.report.Report;
import org.laut.report.Statement;
import org.laut.report.TimeExpression;
import org.laut.text.Document;
import org.laut.text.Span;
import org.laut.time.TimeMod;
import org.laut.time.TimeType;
import org.laut.time.TimeValue;

/// Times and events of a record, on the text of [RecordWriterTest].
class RecordEventsTest {
  private static final String TEXT = "Ulm (dpa) - 😀 Er komme, sagte Weber.";
  private static final Span WHO = new Span(15, 17);
  private static final Span TRIGGER = new Span(18, 23);
  private static final TimeValue DAY = TimeValue.parse("2024-11-26");
  private static final Commitment PLANNED =
      new Commitment(
          "person/weber",
          "s1",
          new Factuality(
              Factuality.Polarity.POSITIVE,
              Factuality.Certainty.CERTAIN,
              Factuality.Phase.FUTURE,
              Factuality.Mode.INTENDED),
          List.of(TRIGGER));
  private static final TimeExpression TIME =
      new TimeExpression(TRIGGER, TimeType.DATE, DAY, TimeMod.ON_OR_AFTER, "t", Evidence.NONE);

  @Test
  void writesEveryFieldOfAnEventByItsName() {
    assertThat(write(report(List.of(), event("e1", TRIGGER, "person/weber", PLANNED))))
        .contains(
            """
            "events":[{"id":"e1","trigger":[{"start":17,"end":22,"exact":"komme"}],"lemma":"kommen",\
            "type":"RELEASE-DATA","mode":"meet",\
            "actors":[{"span":{"start":14,"end":16,"exact":"Er"},"entity":"person/weber"}],\
            "recipients":[],"place":{"span":{"start":14,"end":16,"exact":"Er"},"entity":null},\
            "time":{"value":"2024-11-26","span":{"start":17,"end":22,"exact":"komme"}},\
            "amounts":[{"kind":"dead","value":3.0,"span":{"start":14,"end":16,"exact":"Er"}}],\
            "status":[{"holder":"person/weber","statement":"s1","value":"PLANNED","polarity":"+",\
            "certainty":"CT","time":"future","mode":"intended",\
            "evidence":[{"start":17,"end":22,"exact":"komme"}]},\
            {"holder":"paper","statement":null,"value":"UNKNOWN"}],"rule":"e"}],\
            """);
  }

  @Test
  void refusesWhatRefersToNothing() {
    refused("e1 has no entity person/x", event("e1", TRIGGER, "person/x", PLANNED));
    var elsewhere = new Commitment("Weber", "s9", PLANNED.factuality(), List.of());
    refused("e1 has no statement s9", event("e1", TRIGGER, "person/weber", elsewhere));
  }

  @Test
  void refusesDoubleIdsAndDisorder() {
    Event first = event("e1", TRIGGER, "person/weber", PLANNED);
    refused("id e1", first, first);
    refused("stands before", first, event("e2", WHO, "person/weber", PLANNED));
    var early = new TimeExpression(WHO, TimeType.DATE, DAY, null, "t", Evidence.NONE);
    assertRefused("a time stands before", report(List.of(TIME, early)));
  }

  @Test
  void refusesSpansOutsideTheText() {
    var outside = new Commitment("x", "s1", PLANNED.factuality(), List.of(new Span(1, 99)));
    refused("a span of e1", event("e1", TRIGGER, "person/weber", outside));
    refused("a span of e1", event("e1", new Span(13, 20), "person/weber", PLANNED));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"RELEASE-DATA\"  | \"RELEASE_DATA\"  | no value \"RELEASE_DATA\"",
        "\"polarity\":\"+\"| \"polarity\":\"-\" | its atoms say NOT_HAPPENED",
        "\"CT\"            | \"ct\"            | no value \"ct\"",
        "\"UNKNOWN\"       | \"HAPPENED\"      | its atoms say UNKNOWN",
        "\"trigger\"       | \"tigger\"        | MISSING trigger",
        "\"value\":\"2024-11-26\"| \"value\":\"2024-13\" | no time: 2024-13",
        "\"DATE\"          | \"date\"          | no value \"date\"",
      })
  void refusesToReadWhatIsNoSoundEvent(String good, String bad, String message) {
    String record = write(report(List.of(TIME), event("e1", TRIGGER, "person/weber", PLANNED)));
    assertThat(record).contains(good);
    assertThatExceptionOfType(InvalidRecord.class)
        .isThrownBy(() -> RecordReader.read(record.replace(good, bad), TEXT))
        .withMessageContaining(message);
  }

  private static void refused(String message, Event... events) {
    assertRefused(message, report(List.of(), events));
  }

  private static void assertRefused(String message, Report report) {
    assertThatExceptionOfType(InvalidRecord.class)
        .isThrownBy(() -> write(report))
        .withMessageContaining(message);
  }

  private static String write(Report report) {
    return new String(new RecordWriter().write(report), UTF_8);
  }

  private static Report report(List<TimeExpression> times, Event... events) {
    Statement statement = RecordWriterTest.statement("s1", new Span(15, 23), null);
    Report bare = RecordWriterTest.report(List.of(statement));
    return new Report(
        Document.of(TEXT),
        "de",
        null,
        bare.entities(),
        bare.statements(),
        times,
        List.of(events),
        List.of(),
        List.of());
  }

  private static Event event(String id, Span trigger, String actor, Commitment source) {
    return new Event(
        id,
        List.of(trigger),
        "kommen",
        EventType.RELEASE_DATA,
        "meet",
        List.of(new Participant(WHO, actor)),
        List.of(),
        new Participant(WHO, null),
        new EventTime(DAY, TRIGGER),
        List.of(new Amount(Amount.Kind.DEAD, 3, WHO)),
        List.of(source, Commitment.paperUnknown()),
        "e",
        Evidence.NONE);
  }
}
