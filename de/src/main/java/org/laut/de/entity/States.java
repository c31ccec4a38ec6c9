package org.laut.de.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Which state a single word names, be it a name, an adjective or an inhabitant. Capitals and names
/// of several words are left out.
public final class States {
  private static final String FOLDER = "state/";

  private final Map<String, String> states;

  private States(Map<String, String> states) {
    this.states = Map.copyOf(states);
  }

  /// Reads `states.tsv`.
  public static States load() {
    var states = new HashMap<String, String>();
    for (List<String> row : Tsv.read("states.tsv", 7)) {
      String state = row.getFirst().substring(FOLDER.length());
      for (int column : new int[] {3, 5, 6}) {
        for (String word : Tsv.values(row.get(column))) {
          if (word.indexOf(' ') < 0) {
            states.putIfAbsent(word.toLowerCase(Locale.GERMAN), state);
          }
        }
      }
    }
    return new States(states);
  }

  /// The slug of the state that this dictionary form in small letters names ("russisch":
  /// "russland"); null if it names none.
  public @Nullable String of(String lemma) {
    return states.get(lemma);
  }
}
