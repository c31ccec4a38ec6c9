package org.laut.de.factuality;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Picks the use of a word that fits its clause.
final class Uses {
  private Uses() {}

  /// A use and the words of it that stand in the clause.
  record Picked(Embedding use, List<Integer> words) {}

  /// The first use that takes one of these roles, in their order, and whose own words are all in
  /// the clause; uses with more words go before those with less. Null if none fits.
  static @Nullable Picked pick(List<Embedding> uses, List<String> roles, Site site) {
    for (Embedding use : uses) {
      for (String role : roles) {
        if (use.takes().contains(role)) {
          List<Integer> words = words(use, site);
          if (words.size() == use.with().size()) {
            return new Picked(use, words);
          }
        }
      }
    }
    return null;
  }

  private static List<Integer> words(Embedding use, Site site) {
    List<Integer> found = new ArrayList<>();
    if (use.with().isEmpty()) {
      return found;
    }
    for (String word : use.with()) {
      for (int i : site.tokens()) {
        if (site.small(i).equals(word) && !found.contains(i)) {
          found.add(i);
          break;
        }
      }
    }
    return found;
  }
}
