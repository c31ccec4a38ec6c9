package org.laut.de.entity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/// The mentions found so far; no two names share a token.
final class Marks {
  private final BitSet covered = new BitSet();
  private final List<Mention> mentions = new ArrayList<>();

  boolean free(int token) {
    return token >= 0 && !covered.get(token);
  }

  void add(Mention mention) {
    covered.set(mention.name(), mention.end());
    mentions.add(mention);
  }

  /// Takes a token away from later finders, such as the title before a name.
  void cover(int token) {
    covered.set(token);
  }

  /// All mentions by the place of their names.
  List<Mention> inOrder() {
    mentions.sort(Comparator.comparingInt(Mention::name));
    return mentions;
  }
}
