package org.laut.de.event;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.laut.de.clause.Clause;
import org.laut.de.phrase.NounPhrase;
import org.laut.de.phrase.Phrases;
import org.laut.de.tag.TaggedText;
import org.laut.de.trigger.Attributes;
import org.laut.de.trigger.Trigger;
import org.laut.report.EventTime;

/// Finds the time of an event: in its noun phrase, in its clause, in the clause it hangs from.
final class When {
  private final Phrases phrases;
  private final Attributes attributes;
  private final TimePlaces times;
  private final BitSet speaking;

  /// @param speaking the tokens that attribute a statement
  When(TaggedText text, Phrases phrases, TimePlaces times, BitSet speaking) {
    this.phrases = phrases;
    this.attributes = new Attributes(text, phrases);
    this.times = times;
    this.speaking = speaking;
  }

  /// When the event takes place; null if the sentence does not say.
  @Nullable EventTime of(Trigger trigger) {
    EventTime own = trigger.kind() == Trigger.Kind.VERB ? null : inPhrase(trigger);
    EventTime later = own == null ? null : times.postponed(trigger.clause());
    if (later != null) {
      return later;
    }
    if (own != null || trigger.kind() == Trigger.Kind.PARTICIPLE) {
      return own;
    }
    EventTime beside = inClause(trigger.clause(), trigger.head());
    return beside != null ? beside : around(trigger);
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
    List<Clause> all = trigger.unit().clauses();
    EventTime whole = inClause(all.get(clause.index()), trigger.head());
    if (whole != null) {
      return whole;
    }
    for (int i = clause.index() - 1; i >= 0; i--) {
      Clause before = all.get(i);
      if (speaks(before)) {
        return null;
      }
      EventTime time = shares(clause, before) ? inClause(before, before.end()) : null;
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
  private boolean shares(Clause clause, Clause before) {
    return switch (clause.kind()) {
      case SUBORDINATE, INFINITIVE -> true;
      case RELATIVE, QUESTION -> clause.coordinated() && before.kind() == clause.kind();
      case MAIN, FRAGMENT -> clause.coordinated() || follows(clause, before);
      case QUOTATION -> false;
    };
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
