package org.laut.de.trigger;

import java.util.List;
import java.util.Set;
import org.laut.de.table.Row;

/// Where a participant of an event stands beside the word that names the event.
///
/// Verbs: in the active clause, so that the subject of a passive is the [Role#OBJECT] and a phrase
/// with "von" or "durch" in it the [Role#SUBJECT].
public sealed interface Slot {
  /// A place that needs no word of its own.
  enum Role implements Slot {
    SUBJECT("subj"),
    OBJECT("obj"),
    DATIVE("dat"),
    GENITIVE("gen"),
    /// "ihr Besuch", "Kims Reise".
    POSSESSIVE("poss"),
    /// The front of a compound or an adjective: "Papstbesuch", "der russische Angriff".
    MODIFIER("mod");

    private final String name;

    Role(String name) {
      this.name = name;
    }
  }

  /// A phrase under this preposition; fused forms count ("beim" under "bei").
  record Preposition(String word) implements Slot {
    private static final Set<String> KNOWN =
        Set.of(
            "an",
            "auf",
            "aus",
            "bei",
            "durch",
            "für",
            "gegen",
            "gegenüber",
            "in",
            "mit",
            "nach",
            "seitens",
            "um",
            "unter",
            "von",
            "vor",
            "wegen",
            "zu",
            "zwischen",
            "über");
  }

  /// The slots that a cell of a lexicon names, in its order.
  static List<Slot> read(Row row, int column) {
    return row.words(column).stream().map(word -> slot(row, word)).toList();
  }

  private static Slot slot(Row row, String word) {
    for (Role role : Role.values()) {
      if (role.name.equals(word)) {
        return role;
      }
    }
    if (!Preposition.KNOWN.contains(word)) {
      throw row.broken("no slot called " + word);
    }
    return new Preposition(word);
  }
}
