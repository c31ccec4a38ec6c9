package org.laut.corpus.reuse;

import java.text.Normalizer;

/// Letters without case, accents and ligatures; ß is ss.
final class Folding {
  private static final int KNOWN = 0x180;

  /// For each letter below [#KNOWN] the one it folds to; 0 where it is not one.
  private static final char[] LATIN = latin();

  private Folding() {}

  /// The hash so far with what a letter folds to.
  static long add(long hash, int point) {
    if (point < KNOWN && LATIN[point] != 0) {
      return Hash.add(hash, LATIN[point]);
    }
    long folded = hash;
    String parts = parts(point);
    for (int i = 0; i < parts.length(); i++) {
      folded = Hash.add(folded, parts.charAt(i));
    }
    return folded;
  }

  private static String parts(int point) {
    if (point == 'ß' || point == 'ẞ') {
      return "ss";
    }
    var parts = new StringBuilder();
    String all = Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKD);
    for (int i = 0; i < all.length(); i++) {
      if (Character.getType(all.charAt(i)) != Character.NON_SPACING_MARK) {
        parts.append(Character.toLowerCase(all.charAt(i)));
      }
    }
    return parts.toString();
  }

  private static char[] latin() {
    char[] latin = new char[KNOWN];
    for (int point = 0; point < KNOWN; point++) {
      String parts = parts(point);
      latin[point] = parts.length() == 1 ? parts.charAt(0) : 0;
    }
    return latin;
  }
}
