package org.laut.de.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.laut.de.factuality.Reading;
import org.laut.de.tag.Tag;
import org.laut.de.tag.TaggedText;
import org.laut.de.trigger.Trigger;
import org.laut.report.Commitment;
import org.laut.report.EventTime;
import org.laut.report.Factuality;
import org.laut.report.Factuality.Certainty;
import org.laut.report.Factuality.Mode;
import org.laut.report.Factuality.Phase;
import org.laut.report.Factuality.Polarity;
import org.laut.report.Stance;
import org.laut.report.Statement;
import org.laut.report.Status;
import org.laut.text.Span;
import org.laut.time.CalendarPoint;

/// Tells whose word an event stands on, and how far that source commits itself.
final class Commitments {
  private final TaggedText text;
  private final Vouching vouching;
  private final @Nullable LocalDate published;

  Commitments(TaggedText text, Vouching vouching, @Nullable LocalDate published) {
    this.text = text;
    this.vouching = vouching;
    this.published = published;
  }

  /// What the sentence says, as the word of its source; the paper then says nothing itself.
  List<Commitment> of(Trigger trigger, Reading reading, @Nullable EventTime time) {
    List<Span> evidence = reading.evidence().stream().map(i -> text.span(i, i + 1)).toList();
    Factuality factuality = dated(reading, time);
    Statement statement = vouching.statement(trigger.head());
    if (statement == null) {
      return List.of(new Commitment(Commitment.PAPER, null, factuality, evidence));
    }
    List<Commitment> all = new ArrayList<>();
    all.add(commitment(statement, stance(factuality, statement.stance()), evidence));
    Statement denial = vouching.denial(trigger.head());
    if (denial != null) {
      all.add(commitment(denial, stance(factuality, Stance.DENIES), denial.cue()));
    }
    all.add(Commitment.paperUnknown());
    return all;
  }

  private Commitment commitment(Statement statement, Factuality factuality, List<Span> evidence) {
    return new Commitment(vouching.holder(statement), statement.id(), factuality, evidence);
  }

  /// A bare present with a date tells of a plan or of what has happened.
  private Factuality dated(Reading reading, @Nullable EventTime time) {
    Factuality read = reading.factuality();
    LocalDate day = published;
    if (!reading.present() || day == null) {
      return read;
    }
    if (time == null || !(time.value() instanceof CalendarPoint point)) {
      return read;
    }
    if (point.begin().toLocalDate().isAfter(day)) {
      return new Factuality(read.polarity(), read.certainty(), Phase.FUTURE, Mode.INTENDED);
    }
    boolean over = !point.end().isAfter(day.atStartOfDay());
    return over && !since(time)
        ? new Factuality(read.polarity(), read.certainty(), Phase.PAST, Mode.ASSERTED)
        : read;
  }

  /// "seit dem 3. Mai": what began then lasts.
  private boolean since(EventTime time) {
    int before = text.at(time.span().start()) - 1;
    while (text.tag(before) == Tag.ART || text.tag(before) == Tag.ADJA) {
      before--;
    }
    return text.is(before, "seit") || text.is(before, "ab");
  }

  /// What the source does with its word: who denies a claim denies the events in it.
  private static Factuality stance(Factuality read, Stance stance) {
    boolean told = read.status() == Status.HAPPENED || read.status() == Status.ONGOING;
    return switch (stance) {
      case DENIES ->
          told || read.status() == Status.PLANNED || read.status() == Status.POSSIBLE
              ? new Factuality(Polarity.NEGATIVE, Certainty.CERTAIN, read.time(), Mode.DENIED)
              : read;
      case DEMANDS ->
          read.status() == Status.ONGOING || read.status() == Status.PLANNED
              ? new Factuality(read.polarity(), Certainty.CERTAIN, Phase.FUTURE, Mode.DEMANDED)
              : read;
      case ANNOUNCES ->
          read.status() == Status.ONGOING
              ? new Factuality(read.polarity(), Certainty.CERTAIN, Phase.FUTURE, Mode.INTENDED)
              : read;
      case ASKS -> told ? Factuality.UNKNOWN : read;
      case ASSERTS -> read;
    };
  }
}
