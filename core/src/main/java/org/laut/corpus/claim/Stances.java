package org.laut.corpus.claim;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.laut.corpus.Position;
import org.laut.report.Actor;
import org.laut.report.Commitment;
import org.laut.report.Event;
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
    Status status = status(statement, passage);
    if (status == null) {
      return isNegated(terms) ? Position.DENIES : unsaid(statement);
    }
    return switch (status) {
      case DENIED, NOT_HAPPENED, FAILED -> Position.DENIES;
      case LIKELY, POSSIBLE, CONDITIONAL -> Position.HEDGED;
      case UNKNOWN -> unsaid(statement);
      case HAPPENED, ONGOING, PLANNED, DEMANDED ->
          isNegated(terms) ? Position.DENIES : unsaid(statement);
    };
  }

  /// Hearsay of nobody is hedged.
  private Position unsaid(@Nullable Statement statement) {
    if (statement == null || statement.mood() != Mood.SOLLEN) {
      return Position.ASSERTS;
    }
    Actor actor = reading.actors().getOrDefault(statement.id(), Actor.NOBODY);
    return actor.kind() == Actor.Kind.UNSTATED ? Position.HEDGED : Position.ASSERTS;
  }

  /// What the voice makes of the event in the passage that the question asks for; null if there is
  /// none.
  private @Nullable Status status(@Nullable Statement statement, Passage passage) {
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
          return commitment.factuality().status();
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

  /// True if a word of the question stands beside a negation, with no comma or other mark of a
  /// clause between them.
  private boolean isNegated(List<Term> terms) {
    for (int i = 0; i < terms.size(); i++) {
      if (terms.get(i).kind() != Term.Kind.NEGATION) {
        continue;
      }
      for (int j = 0; j < terms.size(); j++) {
        if (i != j && isAsked(terms.get(j)) && sameClause(terms.get(i), terms.get(j))) {
          return true;
        }
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
