package org.laut.de.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.laut.de.clause.Clause;
import org.laut.de.clause.Run;
import org.laut.de.clause.VerbGroup;
import org.laut.de.phrase.NounPhrase;
import org.laut.de.tag.TaggedText;

/// Looks up the clause in which a content says what it is about, inside quotations as well.
final class MainClauses {
  /// How many tokens of a content are looked at.
  private static final int FAR = 60;

  private final TaggedText text;
  private final @Nullable Clause[] clauses;
  private final @Nullable Passage[] passages;

  MainClauses(TaggedText text, List<Passage> all) {
    this.text = text;
    this.clauses = new Clause[text.size()];
    this.passages = new Passage[text.size()];
    for (Passage passage : all) {
      for (Clause clause : passage.unit().clauses()) {
        if (clause.kind() != Clause.Kind.QUOTATION) {
          put(passage, clause);
        }
      }
    }
  }

  private void put(Passage passage, Clause clause) {
    for (Run run : clause.runs()) {
      for (int i = run.first(); i < run.end(); i++) {
        clauses[i] = clause;
        passages[i] = passage;
      }
    }
  }

  /// A clause with its verb, and the subject if there is one.
  record Found(Clause clause, VerbGroup verb, @Nullable NounPhrase subject, Passage passage) {}

  /// The first clause of a content that can stand for the whole; null if there is none.
  @Nullable Found of(Candidate candidate) {
    int left = FAR;
    int seen = -1;
    for (Run run : candidate.content()) {
      for (int i = run.first(); i < run.end() && left > 0; i++, left--) {
        Clause clause = clauses[i];
        Passage passage = passages[i];
        if (clause == null || passage == null || clause.first() == seen) {
          continue;
        }
        VerbGroup verb = clause.verb();
        if (verb != null
            && candidate.states(verb.main())
            && carries(clause)
            && !(seen < 0 && condition(clause, verb))) {
          return new Found(clause, verb, passage.subjects().of(clause), passage);
        }
        seen = clause.first();
      }
    }
    return null;
  }

  private boolean carries(Clause clause) {
    return switch (clause.kind()) {
      case MAIN -> true;
      case SUBORDINATE -> clause.connector() >= 0 && text.is(clause.connector(), "dass");
      case INFINITIVE -> clause.connector() < 0;
      case RELATIVE, QUESTION, FRAGMENT, QUOTATION -> false;
    };
  }

  /// "Sollte es regnen, ...": the first clause of a content, with its verb in front.
  private boolean condition(Clause clause, VerbGroup verb) {
    return clause.position() == Clause.Position.FIRST
        && verb.finite() == clause.first()
        && (verb.mood().konjunktiv() || text.is(verb.finite(), "sollte"));
  }
}
