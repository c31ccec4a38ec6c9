package org.laut.app;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.laut.report.Amount;
import org.laut.report.Derivation;
import org.laut.report.Event;
import org.laut.report.EventType;
import org.laut.report.Evidence;
import org.laut.report.Factuality;
import org.laut.report.Factuality.Certainty;
import org.laut.report.Factuality.Mode;
import org.laut.report.Factuality.Phase;
import org.laut.report.Factuality.Polarity;
import org.laut.report.TimeExpression;
import org.laut.text.Span;
import org.laut.time.TimeMod;
import org.laut.time.TimeType;
import org.laut.time.TimeValue;

/// What the German pack would say of the times and events of the sample article.
record SampleEvents(String text) {
  private static final Factuality DENIED =
      new Factuality(Polarity.NEGATIVE, Certainty.CERTAIN, Phase.PAST, Mode.DENIED);
  static final Factuality PLANNED =
      new Factuality(Polarity.POSITIVE, Certainty.CERTAIN, Phase.FUTURE, Mode.INTENDED);
  private static final Factuality NOT_HAPPENED =
      new Factuality(Polarity.NEGATIVE, Certainty.CERTAIN, Phase.PAST, Mode.ASSERTED);

  List<TimeExpression> times() {
    return List.of(
        time("Mittwoch", "2024-11-27", null, "time.weekday"),
        time("Ende Mai 2023", "2023-05", TimeMod.END, "time.month"));
  }

  private TimeExpression time(String words, String value, @Nullable TimeMod mod, String rule) {
    var steps =
        List.<Derivation>of(
            new Derivation.Rule(rule, List.of(at(words))),
            new Derivation.Rejected("2024-11-20", "the verb looks ahead", at("will")));
    return new TimeExpression(
        at(words),
        TimeType.DATE,
        TimeValue.parse(value),
        mod,
        rule,
        new Evidence(mod == null ? steps : steps.subList(0, 1)));
  }

  List<Event> events() {
    return List.of(
        event(1, EventType.UNTYPED, "sperren", "gesperrt")
            .recipient("Die Brücke")
            .status("der Stadt", "s1", factuality(Certainty.CERTAIN, Phase.PRESENT))
            .unknownToThePaper()
            .build(),
        event(2, EventType.ACCIDENT, "rammen", "gerammt")
            .actor("ein Schiff")
            .recipient("Die Brücke")
            .status("person/anna-weber", "s3", factuality(Certainty.POSSIBLE, Phase.PAST))
            .status("Ein Sprecher der Reederei", "s4", DENIED, "bestritt")
            .unknownToThePaper()
            .build(),
        event(3, EventType.UNTYPED, "schlafen", "geschlafen")
            .actor("der Kapitän")
            .status("Ermittler", "s5", factuality(Certainty.PROBABLE, Phase.PAST), "soll")
            .unknownToThePaper()
            .build(),
        event(4, EventType.UNTYPED, "sprengen", "sprengen")
            .actor("die Stadt")
            .recipient("den Pfeiler")
            .time("Mittwoch", "2024-11-27")
            .paper(PLANNED, "will")
            .build(),
        event(5, EventType.CONSULT, "stattfinden", "fand", "statt")
            .mode("meet")
            .actor("Bauleiterin Anna Weber")
            .recipient("dem Land")
            .place("Kappeln")
            .time("Ende Mai 2023", "2023-05")
            .amount(Amount.Kind.PEOPLE, 12, "zwölf Gästen")
            .paper(NOT_HAPPENED, "nicht")
            .build());
  }

  static Factuality factuality(Certainty certainty, Phase phase) {
    return new Factuality(Polarity.POSITIVE, certainty, phase, Mode.ASSERTED);
  }

  private Span at(String words) {
    int start = text.indexOf(words);
    return new Span(start, start + words.length());
  }

  private EventDraft event(int number, EventType type, String lemma, String... trigger) {
    return new EventDraft(text, "e" + number, type, lemma, trigger);
  }
}
