package org.laut.corpus.claim;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.laut.corpus.Position;
import org.laut.report.Actor;
import org.laut.report.Commitment;
import org.laut.report.Event;
import org.laut.report.Factuality;
import org.laut.report.Mood;
import org.laut.report.Reading;
import org.laut.report.Stance;
import org.laut.report.Statement;
import org.laut.report.Status;
import org.laut.text.Passage;
import org.laut.text.Term;

/// What a voice does with the claim in a passage: from its stance, from what it makes of the events
/// that the question asks for, and from a "nicht" beside the question's words.
record Stances(Asked asked, Reading reading) {
  private static final String MARKS = ",;:.!?–";

  /// @param statement null for the item's own voice
  /// @param terms what the voice says, in the order of the text
  Position position(@Nullable Statement statement, Passage passage, List<Term> terms) {
    if (statement != null && statement.stance() == Stance.DENIES) {
      return Position.DENIES;
    }
    Factuality event = event(statement, passage);
    boolean past = event == null || event.time() == Factuality.Phase.PAST;
    Status status = event == null ? Status.UNKNOWN : event.status();
    return switch (status) {
      case DENIED, NOT_HAPPENED, FAILED -> Position.DENIES;
      case LIKELY, POSSIBLE, CONDITIONAL -> Position.HEDGED;
      case UNKNOWN, HAPPENED, ONGOING, PLANNED, DEMANDED ->
          isBeside(Term.Kind.NEGATION, terms) ? Position.DENIES : unsaid(statement, terms, past);
    };
  }

  /// A reserve in the item's own voice or on nobody's word is one of the report, and so is hearsay
  /// about what has been; "sollen" of what is to come passes on a plan.
  private Position unsaid(@Nullable Statement statement, List<Term> terms, boolean past) {
    boolean reserved = statement != null && statement.mood() == Mood.SOLLEN;
    if (reserved && past) {
      return Position.HEDGED;
    }
    boolean own =
        statement == null
            || reading.actors().getOrDefault(statement.id(), Actor.NOBODY).kind()
                == Actor.Kind.UNSTATED;
    return own && isBeside(Term.Kind.RESERVE, terms) ? Position.HEDGED : Position.ASSERTS;
  }

  /// What the voice makes of the event in the passage that the question asks for; null if there is
  /// none.
  private @Nullable Factuality event(@Nullable Statement statement, Passage passage) {
    String id = statement == null ? null : statement.id();
    for (Event event : reading.report().events()) {
      boolean asked =
          passage.terms().stream()
              .filter(term -> event.trigger().stream().anyMatch(term.span()::touches))
              .anyMatch(this::isAsked);
      if (!asked) {
        continue;
      }
      for (Commitment commitment : event.status()) {
        if (Objects.equals(commitment.statement(), id)) {
          return commitment.factuality();
        }
      }
    }
    return null;
  }

  private boolean isAsked(Term term) {
    double[] meets = asked.meets(List.of(term));
    for (int w = 0; w < meets.length; w++) {
      if (!asked.isName(w) && meets[w] > 0) {
        return true;
      }
    }
    return false;
  }

  /// True if a word of the question stands beside a signal of this kind, with no comma or other
  /// mark of a clause between them, or if the signal's clause has nothing else to say ("gibt es
  /// nicht").
  private boolean isBeside(Term.Kind kind, List<Term> terms) {
    for (Term signal : terms) {
      if (signal.kind() != kind) {
        continue;
      }
      boolean asked = false;
      boolean alone = true;
      boolean here = false;
      for (Term term : terms) {
        boolean same = sameClause(signal, term);
        asked |= isAsked(term);
        here |= same && isAsked(term);
        alone &= !same || (term.kind() != Term.Kind.NOUN && term.kind() != Term.Kind.NAME);
      }
      if (here || (alone && asked)) {
        return true;
      }
    }
    return false;
  }

  private boolean sameClause(Term one, Term other) {
    String text = reading.report().document().text();
    int from = Math.min(one.span().end(), other.span().end());
    int to = Math.max(one.span().start(), other.span().start());
    for (int i = from; i < to && i < text.length(); i++) {
      if (MARKS.indexOf(text.charAt(i)) >= 0) {
        return false;
      }
    }
    return true;
  }
}
