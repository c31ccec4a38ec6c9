package org.laut.de.term;

import java.util.List;
import java.util.Locale;

/// Small matters of nouns.
final class Nouns {
  /// What nouns end in that are made of other words, and names do not.
  private static final List<String> DERIVED =
      List.of("ung", "heit", "keit", "schaft", "tion", "tät", "ismus", "erin", "nis");

  private Nouns() {}

  /// True if a noun in small letters ends like one made of another word.
  static boolean derived(String noun) {
    return DERIVED.stream().anyMatch(noun::endsWith);
  }

  static String small(String word) {
    return word.toLowerCase(Locale.GERMAN);
  }

  static String capital(String word) {
    return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
