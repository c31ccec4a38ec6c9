package org.laut.de.morph;

import java.util.List;

/// Turns one tag of the dictionary ("SUB:NOM:SIN:MAS", "VER:3:SIN:KJ1:SFT") into a reading.
final class DictionaryTag {
  private static final String NOUN = "SUB:";
  private static final String INFINITIVE = "VER:INF";
  private static final int NONE = -1;

  private DictionaryTag() {}

  static void read(String tag, String lemma, ReadingSet out) {
    List<String> parts = Table.cells(tag, ':');
    switch (parts.get(0)) {
      case "SUB" -> out.add(WordClass.NOUN, lemma, agreement(parts), 0);
      case "EIG" -> out.add(WordClass.NAME, lemma, agreement(parts), 0);
      case "VER" -> verb(parts, lemma, out);
      case "ADJ" -> out.add(WordClass.ADJECTIVE, lemma, inflected(parts), 0);
      case "PA1", "PA2" -> out.add(WordClass.PARTICIPLE, lemma, inflected(parts), 0);
      case "ADV" -> out.add(WordClass.ADVERB, lemma, 0, 0);
      case "ART" -> out.add(WordClass.ARTICLE, lemma, agreement(parts), 0);
      case "PRO" -> out.add(WordClass.PRONOUN, lemma, agreement(parts), 0);
      case "PRP" -> out.add(WordClass.PREPOSITION, lemma, agreement(parts), 0);
      case "KON" -> out.add(WordClass.CONJUNCTION, lemma, 0, 0);
      case "NEG" -> out.add(WordClass.NEGATION, lemma, 0, 0);
      case "ZUS" -> out.add(WordClass.VERB_PARTICLE, lemma, 0, 0);
      case "ZAL" -> out.add(WordClass.NUMERAL, lemma, Agreement.inNumber(Agreement.PLURAL), 0);
      case "INJ" -> out.add(WordClass.INTERJECTION, lemma, 0, 0);
      case "ABK" -> out.add(WordClass.ABBREVIATION, lemma, 0, 0);
      default -> out.add(WordClass.OTHER, lemma, 0, 0);
    }
  }

  /// True for the tag of an infinitive, "VER:INF:SFT".
  static boolean infinitive(CharSequence tag) {
    return begins(tag, INFINITIVE);
  }

  /// True for the tag of a common noun, "SUB:NOM:SIN:MAS".
  static boolean noun(CharSequence tag) {
    return begins(tag, NOUN);
  }

  private static boolean begins(CharSequence tag, String with) {
    for (int i = 0; i < with.length(); i++) {
      if (i >= tag.length() || tag.charAt(i) != with.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static void verb(List<String> parts, String lemma, ReadingSet out) {
    if (parts.contains("PA1")) {
      out.add(WordClass.PARTICIPLE, lemma, 0, 0);
      return;
    }
    out.add(verbClass(lemma), infinitive(lemma), 0, verbBits(parts));
  }

  /// Some verbs of the dictionary lack the last letter of their infinitive: "wiedervereinige".
  private static String infinitive(String lemma) {
    return lemma.endsWith("n") ? lemma : lemma + "n";
  }

  /// The dictionary lists auxiliaries twice, as auxiliaries and as full verbs; here they are one.
  static WordClass verbClass(String lemma) {
    return switch (lemma) {
      case "sein", "haben", "werden" -> WordClass.AUXILIARY;
      case "dürfen", "können", "mögen", "müssen", "sollen", "wollen" -> WordClass.MODAL;
      default -> WordClass.VERB;
    };
  }

  private static int verbBits(List<String> parts) {
    int tense = NONE;
    int number = Agreement.SINGULAR;
    int person = 3;
    for (String part : parts) {
      switch (part) {
        case "INF" -> {
          return VerbForm.INFINITIVE;
        }
        case "PA2" -> {
          return VerbForm.PARTICIPLE2;
        }
        case "EIZ" -> {
          return VerbForm.ZU_INFINITIVE;
        }
        case "IMP" -> {
          return VerbForm.IMPERATIVE;
        }
        case "PRÄ" -> tense = VerbForm.PRESENT;
        case "PRT" -> tense = VerbForm.PRETERITE;
        case "KJ1" -> tense = VerbForm.KONJUNKTIV1;
        case "KJ2" -> tense = VerbForm.KONJUNKTIV2;
        case "PLU" -> number = Agreement.PLURAL;
        case "1" -> person = 1;
        case "2" -> person = 2;
        default -> {
          // Weak or strong, main or subordinate clause: not kept.
        }
      }
    }
    return tense == NONE ? 0 : VerbForm.bit(tense, number, person);
  }

  /// The agreement of an adjective; 0 if it is predicative.
  private static int inflected(List<String> parts) {
    return parts.contains("PRD") ? 0 : agreement(parts);
  }

  /// Case, number and gender; whatever the tag leaves open may be anything.
  private static int agreement(List<String> parts) {
    int cases = 0;
    int numbers = 0;
    int genders = 0;
    for (int i = 1; i < parts.size(); i++) {
      for (String one : Table.cells(parts.get(i), '+')) {
        switch (one) {
          case "NOM" -> cases |= Agreement.inCase(Agreement.NOM);
          case "GEN" -> cases |= Agreement.inCase(Agreement.GEN);
          case "DAT" -> cases |= Agreement.inCase(Agreement.DAT);
          case "AKK" -> cases |= Agreement.inCase(Agreement.ACC);
          case "SIN" -> numbers |= Agreement.inNumber(Agreement.SINGULAR);
          case "PLU" -> numbers |= Agreement.inNumber(Agreement.PLURAL);
          case "MAS" -> genders |= Agreement.inGender(Agreement.MASCULINE);
          case "FEM" -> genders |= Agreement.inGender(Agreement.FEMININE);
          case "NEU" -> genders |= Agreement.inGender(Agreement.NEUTER);
          default -> {
            // Kind of declension, article, degree: not kept.
          }
        }
      }
    }
    return orAny(cases) & orAny(numbers) & orAny(genders);
  }

  private static int orAny(int set) {
    return set == 0 ? Agreement.ANY : set;
  }
}
