package org.laut.de.term;

import java.util.List;
import org.laut.de.morph.Agreement;
import org.laut.de.morph.Lexicon;
import org.laut.de.morph.Reading;
import org.laut.de.morph.WordClass;
import org.laut.de.table.Row;
import org.laut.de.table.Table;

/// Finds the verb that a noun is made of, by its ending and against the dictionary: "Schließung" of
/// "schließen", "Absage" of "absagen", "Rücktritt" of "zurücktreten".
///
/// Nouns without an ending, and those in -e and -er, are looked at only behind a prefix: "Verkauf"
/// and "Angreifer", but not "Land" ("landen") or "Stunde" ("stunden"); [Families] lists the others.
final class Derivation {
  private static final String BACK = "rück";
  private static final int SHORTEST = 2;

  /// What stands before the verb in "Verkauf" and "Absage"; longer ones first.
  private static final List<String> PREFIXES =
      List.of(
          "wieder", "durch", "gegen", "hinter", "unter", "wider", "über", "fest", "miss", "nach",
          "rück", "auf", "aus", "bei", "ein", "ent", "los", "mit", "ver", "vor", "weg", "zer", "ab",
          "an", "be", "er", "um", "zu");

  private record Rule(String noun, String verb) {}

  private final Lexicon lexicon;
  private final List<Rule> stems;
  private final List<Rule> endings;

  Derivation(Lexicon lexicon) {
    this.lexicon = lexicon;
    stems = load("ablaut.tsv");
    endings = load("endings.tsv");
  }

  private static List<Rule> load(String file) {
    return Table.load(Derivation.class, file, 2).stream()
        .map((Row row) -> new Rule(row.text(0), row.text(1)))
        .toList();
  }

  /// The infinitive that this noun in small letters is made of; empty if it is made of none.
  String verbOf(String noun) {
    String verb = byStem(noun);
    if (verb.isEmpty()) {
      verb = byEnding(noun);
    }
    if (verb.isEmpty() && prefixed(noun)) {
      verb = bare(full(noun));
    }
    boolean used = verb.isEmpty() && noun.endsWith("n") && lexicon.verb(noun) && neuter(noun);
    return used ? noun : verb;
  }

  /// Verbs used as nouns are neuter: "das Treffen", but "der Regen".
  private boolean neuter(String noun) {
    for (Reading r : lexicon.readings(Nouns.capital(noun), false).list()) {
      if (r.wordClass() == WordClass.NOUN
          && r.agreement() != 0
          && (r.agreement() & ~Agreement.inGender(Agreement.NEUTER)) == 0) {
        return true;
      }
    }
    return false;
  }

  /// Nouns of verbs with "zurück" begin with "rück".
  private static String full(String noun) {
    return noun.startsWith(BACK) ? "zu" + noun : noun;
  }

  /// "Eingriff" of "eingreifen".
  private String byStem(String noun) {
    for (Rule rule : stems) {
      if (noun.endsWith(rule.noun())) {
        String verb = known(replaced(full(noun), rule));
        if (!verb.isEmpty()) {
          return verb;
        }
      }
    }
    return "";
  }

  private String byEnding(String noun) {
    for (Rule rule : endings) {
      if (noun.endsWith(rule.noun()) && noun.length() - rule.noun().length() >= SHORTEST) {
        String verb = known(replaced(full(noun), rule));
        if (!verb.isEmpty()) {
          return verb;
        }
      }
    }
    return "";
  }

  private static String replaced(String noun, Rule rule) {
    return noun.substring(0, noun.length() - rule.noun().length()) + rule.verb();
  }

  private static boolean prefixed(String noun) {
    for (String prefix : PREFIXES) {
      if (noun.startsWith(prefix) && noun.length() - prefix.length() > SHORTEST) {
        return true;
      }
    }
    return false;
  }

  /// "Verkauf", "Verkäufer", "Absage", "Absturz", "Wechsel".
  private String bare(String noun) {
    String verb = infinitive(noun);
    if (verb.isEmpty() && noun.endsWith("er")) {
      verb = infinitive(noun.substring(0, noun.length() - 2));
    }
    return verb.isEmpty() && noun.endsWith("e")
        ? infinitive(noun.substring(0, noun.length() - 1))
        : verb;
  }

  private String infinitive(String stem) {
    String verb = known(stem + "en");
    if (verb.isEmpty() && (stem.endsWith("el") || stem.endsWith("er"))) {
      verb = known(stem + "n");
    }
    return verb.isEmpty() ? known(changed(stem) + "en") : verb;
  }

  /// The stem with its last vowel turned, "sturz" into "stürz" and "käuf" into "kauf".
  private static String changed(String stem) {
    for (int i = stem.length() - 1; i >= 0; i--) {
      int at = "aouäöü".indexOf(stem.charAt(i));
      if (at >= 0) {
        boolean diphthong = stem.charAt(i) == 'u' && i > 0 && "aä".indexOf(stem.charAt(i - 1)) >= 0;
        int vowel = diphthong ? i - 1 : i;
        int turned = ("aouäöü".indexOf(stem.charAt(vowel)) + 3) % 6;
        return stem.substring(0, vowel) + "aouäöü".charAt(turned) + stem.substring(vowel + 1);
      }
    }
    return stem;
  }

  private String known(String verb) {
    return lexicon.verb(verb) ? verb : "";
  }
}
