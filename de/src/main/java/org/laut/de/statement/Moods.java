package org.laut.de.statement;

import java.util.List;
import org.laut.de.clause.Clause;
import org.laut.de.clause.VerbGroup;
import org.laut.de.clause.VerbMood;
import org.laut.report.Mood;

/// What marks a content as somebody else's word.
final class Moods {
  private Moods() {}

  /// The mood of a content that these clauses make up.
  static Mood of(List<Clause> clauses) {
    VerbMood mood = Regions.mood(clauses);
    return switch (mood) {
      case KONJUNKTIV1 -> Mood.KONJUNKTIV1;
      case KONJUNKTIV2 -> Mood.KONJUNKTIV2;
      case NONE -> Mood.NONE;
      case INDICATIVE -> indicative(clauses);
    };
  }

  private static Mood indicative(List<Clause> clauses) {
    for (Clause clause : clauses) {
      VerbGroup verb = clause.verb();
      if (verb != null && verb.auxiliary().equals("sollen")) {
        return Mood.SOLLEN;
      }
      if (verb != null && verb.finite() >= 0) {
        return Mood.INDICATIVE;
      }
    }
    return Mood.INDICATIVE;
  }
}
