package org.laut.de.event;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.laut.de.clause.Clause;
import org.laut.de.clause.Unit;
import org.laut.de.phrase.NounPhrase;
import org.laut.de.phrase.Phrases;
import org.laut.de.phrase.Prepositions;
import org.laut.de.tag.TaggedText;
import org.laut.de.trigger.Attributes;
import org.laut.de.trigger.Trigger;
import org.laut.report.EventTime;
import org.laut.report.Factuality;
import org.laut.time.CalendarPoint;

/// Finds the time of an event: in its noun phrase, in its clause, in the clause it hangs from.
final class When {
  private final TaggedText text;
  private final Phrases phrases;
  private final Attributes attributes;
  private final TimePlaces times;
  private final BitSet speaking;
  private final @Nullable LocalDate published;

  /// @param speaking the tokens that attribute a statement
  /// @param published the day of publication; null if unknown
  When(
      TaggedText text,
      Phrases phrases,
      TimePlaces times,
      BitSet speaking,
      @Nullable LocalDate published) {
    this.text = text;
    this.published = published;
    this.phrases = phrases;
    this.attributes = new Attributes(text, phrases);
    this.times = times;
    this.speaking = speaking;
  }

  /// When the event takes place; null if the sentence does not say.
  ///
  /// @param factuality what the sentence says of it: what is planned on a day that is over, or
  ///   demanded, does not take place on it
  @Nullable EventTime of(Trigger trigger, Factuality factuality) {
    boolean verb = trigger.kind() == Trigger.Kind.VERB;
    EventTime own = verb ? inClause(trigger.clause(), trigger.head()) : inPhrase(trigger);
    EventTime later = verb || own == null ? null : times.postponed(trigger.clause());
    if (later != null) {
      return later;
    }
    if (own != null || trigger.kind() == Trigger.Kind.PARTICIPLE) {
      return own;
    }
    if (!verb && behind(trigger.head())) {
      return onItsSide(trigger);
    }
    EventTime beside = verb ? null : inClause(trigger.clause(), trigger.head());
    EventTime other = beside != null ? beside : around(trigger);
    boolean wanted =
        switch (factuality.status()) {
          case PLANNED, DEMANDED -> true;
          default -> false;
        };
    return wanted && other != null && over(other) ? null : other;
  }

  private boolean over(EventTime time) {
    return published != null
        && time.value() instanceof CalendarPoint point
        && !point.end().isAfter(published.plusDays(1).atStartOfDay());
  }

  /// "nach dem Unglück": what is told happened later.
  private boolean behind(int head) {
    NounPhrase phrase = phrases.covering(head);
    return phrase != null
        && phrase.preposition() >= 0
        && Prepositions.plain(text.form(phrase.preposition())).equals("nach");
  }

  /// The time on the same side of the finite verb.
  private @Nullable EventTime onItsSide(Trigger trigger) {
    Clause clause = trigger.clause();
    int head = trigger.head();
    int finite = clause.verb() == null ? -1 : clause.verb().finite();
    return head < finite
        ? times.nearest(clause.first(), finite, head)
        : times.nearest(head, clause.end(), head);
  }

  private @Nullable EventTime inPhrase(Trigger trigger) {
    NounPhrase phrase = phrases.covering(trigger.head());
    if (phrase == null) {
      return null;
    }
    int first = attributes.first(phrase);
    EventTime inside = times.nearest(first, phrase.end(), trigger.head());
    if (inside != null || trigger.kind() == Trigger.Kind.PARTICIPLE) {
      return inside;
    }
    NounPhrase next = phrases.from(phrase.end());
    return next != null && next.preposition() >= 0
        ? times.nearest(next.start(), next.end() + 1, trigger.head())
        : null;
  }

  private @Nullable EventTime inClause(Clause clause, int head) {
    return times.nearest(clause, head);
  }

  /// The time of the clause from which this one hangs, or to which it is tied.
  private @Nullable EventTime around(Trigger trigger) {
    Clause clause = trigger.clause();
    Unit unit = trigger.unit();
    List<Clause> all = unit.clauses();
    EventTime whole = inClause(all.get(clause.index()), trigger.head());
    if (whole != null) {
      return whole;
    }
    for (int i = clause.index() - 1; i >= 0; i--) {
      Clause before = all.get(i);
      if (speaks(before)) {
        return null;
      }
      EventTime time = shares(unit, clause, before) ? inClause(before, before.end()) : null;
      if (time != null) {
        return time;
      }
    }
    for (Clause after : all.subList(clause.index() + 1, all.size())) {
      if (clause.dependent() && !after.dependent() && !speaks(after)) {
        return inClause(after, after.first());
      }
    }
    return null;
  }

  /// True if a clause that hangs from another, or is tied to it, has its time.
  private boolean shares(Unit unit, Clause clause, Clause before) {
    return switch (clause.kind()) {
      case SUBORDINATE, INFINITIVE -> true;
      case RELATIVE, QUESTION -> clause.coordinated() && before.kind() == clause.kind();
      case MAIN -> Series.goesOn(unit, clause) || scene(clause, before) || follows(clause, before);
      case FRAGMENT -> clause.coordinated();
      case QUOTATION -> false;
    };
  }

  /// True if the clause in front tells with "als" what went on at the same time.
  private boolean scene(Clause clause, Clause before) {
    return before.index() == clause.index() - 1
        && before.kind() == Clause.Kind.SUBORDINATE
        && text.is(before.connector(), "als");
  }

  /// True for a main clause put right behind another: "war gescheitert: Die Rakete kam vom Kurs
  /// ab".
  private static boolean follows(Clause clause, Clause before) {
    boolean tied =
        switch (clause.opener()) {
          case COMMA, COLON, SEMICOLON -> true;
          default -> false;
        };
    return tied && before.kind() == Clause.Kind.MAIN;
  }

  private boolean speaks(Clause clause) {
    return clause.verb() != null && speaking.get(clause.verb().main());
  }
}
