package org.laut.de.factuality;

import java.util.Set;
import org.laut.report.Factuality;
import org.laut.report.Factuality.Certainty;

/// What a modal verb makes of the verb it governs.
final class Modals {
  static final Set<String> ALL = Set.of("können", "dürfen", "müssen", "sollen", "wollen", "mögen");

  private Modals() {}

  /// With a perfect infinitive the speaker judges or passes on what is past: "muss gewesen sein",
  /// "soll gesehen haben".
  static Factuality past(String modal) {
    return switch (modal) {
      case "müssen", "dürfen" -> Facts.weakened(Facts.HAPPENED, Certainty.PROBABLE);
      case "können", "mögen" -> Facts.weakened(Facts.HAPPENED, Certainty.POSSIBLE);
      default -> Facts.HAPPENED;
    };
  }

  /// With a plain infinitive.
  ///
  /// @param second true for Konjunktiv II: "könnte", "dürften"
  /// @param ordered true if the subject is told to do it
  static Factuality of(
      String modal, Tense tense, boolean second, boolean negated, boolean ordered) {
    boolean past = tense == Tense.PRETERITE;
    Factuality plain =
        switch (modal) {
          case "können" -> past ? Facts.HAPPENED : Facts.POSSIBLE;
          case "dürfen" -> second ? Facts.LIKELY : past ? Facts.HAPPENED : Facts.POSSIBLE;
          case "müssen" -> past ? Facts.HAPPENED : Facts.DEMANDED;
          case "sollen" -> ordered ? Facts.DEMANDED : Facts.PLANNED;
          case "wollen" -> Facts.PLANNED;
          default -> second || past ? Facts.PLANNED : Facts.POSSIBLE;
        };
    if (!negated) {
      return plain;
    }
    return switch (modal) {
      case "können" -> second ? Facts.POSSIBLE : Facts.NOT_HAPPENED;
      case "müssen" -> Facts.NOT_HAPPENED;
      default -> Facts.negated(plain);
    };
  }
}
