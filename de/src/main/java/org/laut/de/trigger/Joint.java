package org.laut.de.trigger;

import java.util.Locale;
import java.util.Set;

/// A place where a compound may be cut, as far as its letters tell.
final class Joint {
  private static final String VOWELS = "aeiouyäöü";
  private static final int SHORTEST_MODIFIER = 3;

  /// In letters; no word has more consonants before its first vowel.
  private static final int LONGEST_ONSET = 5;

  /// The shorter ones of those that stand before a noun without a hyphen.
  private static final Set<String> SHORT_MODIFIERS = Set.of("ei", "öl");

  /// What makes another word of a noun instead of a kind of the same: "Auftritt" is no "Tritt".
  private static final Set<String> PREFIXES =
      Set.of(
          "ab",
          "an",
          "auf",
          "aus",
          "be",
          "bei",
          "durch",
          "ein",
          "ent",
          "er",
          "fort",
          "ge",
          "her",
          "hin",
          "los",
          "miss",
          "mit",
          "nach",
          "rück",
          "um",
          "un",
          "unter",
          "ur",
          "ver",
          "vor",
          "weg",
          "wider",
          "wieder",
          "zer",
          "zu",
          "zurück",
          "zusammen",
          "über");

  private static final int LONGEST_PREFIX = 8;

  /// Two consonants with which a German word or its linking element ends.
  private static final Set<String> CODAS =
      Set.of(
          "bs", "bt", "ch", "ck", "cs", "ds", "dt", "ff", "fs", "ft", "gd", "gs", "gt", "hl", "hm",
          "hn", "hr", "hs", "ht", "ks", "kt", "lb", "ld", "lf", "lg", "lk", "ll", "lm", "ln", "ls",
          "lt", "lz", "mm", "mp", "ms", "mt", "nd", "nf", "ng", "nk", "nn", "ns", "nt", "nz", "pf",
          "pp", "ps", "pt", "rb", "rd", "rf", "rg", "rk", "rl", "rm", "rn", "rp", "rr", "rs", "rt",
          "rz", "sh", "ss", "st", "th", "ts", "tt", "tz", "ws", "xt", "zt");

  private Joint() {}

  /// True if a word or a prefix may end before `at` and another word begin there.
  static boolean possible(String word, int at) {
    if (at < SHORTEST_MODIFIER) {
      return behindPrefix(word, at) || SHORT_MODIFIERS.contains(small(word, at));
    }
    return mayEnd(word.charAt(at - 2), word.charAt(at - 1)) && hasVowel(word, at);
  }

  /// True if there is nothing but a prefix before `at`.
  static boolean behindPrefix(String word, int at) {
    return at <= LONGEST_PREFIX && PREFIXES.contains(small(word, at));
  }

  private static String small(String word, int at) {
    return word.substring(0, at).toLowerCase(Locale.GERMAN);
  }

  private static boolean mayEnd(char before, char last) {
    if (vowel(before) || vowel(last)) {
      return last != 'c' && last != 'q';
    }
    return CODAS.contains(String.valueOf(new char[] {before, last}));
  }

  private static boolean hasVowel(String word, int at) {
    for (int i = 0; i < Math.min(at, LONGEST_ONSET); i++) {
      if (vowel(word.charAt(i))) {
        return true;
      }
    }
    return at > LONGEST_ONSET;
  }

  private static boolean vowel(char letter) {
    return VOWELS.indexOf(Character.toLowerCase(letter)) >= 0;
  }
}
