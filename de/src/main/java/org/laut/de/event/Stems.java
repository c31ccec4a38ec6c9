package org.laut.de.event;

import java.util.List;

/// Tells words of one stem by their letters.
final class Stems {
  /// In letters from the beginning: "starten", "Start".
  private static final int SHORTEST = 4;

  /// In letters behind a prefix: "verhaften" and "Verhaftung", not "Verhör".
  private static final int BEHIND_PREFIX = 2;

  /// What makes another word of a verb or noun: "verkaufen" is no "kaufen". Those that begin with
  /// another one stand before it.
  private static final List<String> PREFIXES =
      List.of(
          "zurück",
          "zusammen",
          "rück",
          "unter",
          "wieder",
          "wider",
          "durch",
          "über",
          "nach",
          "auf",
          "aus",
          "bei",
          "ein",
          "ent",
          "her",
          "hin",
          "los",
          "ver",
          "vor",
          "weg",
          "zer",
          "ab",
          "an",
          "be",
          "er",
          "ge",
          "um",
          "zu");

  private Stems() {}

  /// True for lemmas of one stem, in lower case: "angreifen" and "angriff", "warnstreik" and
  /// "streik", "zurücktreten" and "rücktritt".
  static boolean kin(String one, String other) {
    String a = noun(one);
    String b = noun(other);
    int same = Math.max(SHORTEST, prefix(a).length() + BEHIND_PREFIX);
    return a.regionMatches(0, b, 0, same) || compound(a, b) || compound(b, a);
  }

  /// Nouns of verbs with "zurück" begin with "rück".
  private static String noun(String word) {
    return word.startsWith("zurück") ? word.substring(2) : word;
  }

  /// True if the word is the other one with something before it that is no prefix.
  private static boolean compound(String word, String last) {
    return word.endsWith(last)
        && !PREFIXES.contains(word.substring(0, word.length() - last.length()));
  }

  private static String prefix(String word) {
    return PREFIXES.stream().filter(word::startsWith).findFirst().orElse("");
  }
}
