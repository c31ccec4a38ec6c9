package org.laut.de.term;

import java.util.List;
import java.util.Locale;
import org.laut.de.morph.Lexicon;
import org.laut.de.morph.Reading;
import org.laut.de.morph.WordClass;

/// Small matters of nouns.
final class Nouns {
  private static final int SHORTEST = 4;

  /// What nouns end in that are made of other words, and names do not.
  private static final List<String> DERIVED =
      List.of("ung", "heit", "keit", "schaft", "tion", "tät", "ismus", "erin", "nis");

  private Nouns() {}

  /// "Toter" is searched as "Tote", "Vorstandsvorsitzender" as "Vorstandsvorsitzende".
  static String withoutEnding(String noun, Lexicon lexicon) {
    if (noun.length() < SHORTEST || !noun.endsWith("er")) {
      return noun;
    }
    boolean describes = describes(noun, lexicon);
    if (!describes) {
      List<String> parts = lexicon.compoundParts(noun);
      describes = !parts.isEmpty() && describes(parts.getLast(), lexicon);
    }
    return describes ? noun.substring(0, noun.length() - 1) : noun;
  }

  /// True if the noun without its last letter is an adjective used as a noun.
  private static boolean describes(String noun, Lexicon lexicon) {
    String weak = noun.substring(0, noun.length() - 1);
    boolean person = false;
    boolean describes = false;
    for (Reading r : lexicon.readings(weak, false).list()) {
      person |= r.wordClass() == WordClass.NOUN && r.lemma().equals(weak);
      describes |= r.wordClass() == WordClass.ADJECTIVE || r.wordClass() == WordClass.PARTICIPLE;
    }
    return person && describes;
  }

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
