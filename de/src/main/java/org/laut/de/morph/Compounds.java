package org.laut.de.morph;

import java.util.EnumSet;
import java.util.Set;

/// Reads an unknown form by its longest known ending: "Deichbauverband" as a "Verband".
///
/// What stands before the ending has to be known too, a linking element taken off; a long ending
/// stands for itself. Forms are bounded in length by [Lexicon], so the work for one is bounded.
final class Compounds {
  private static final int SHORTEST_PART = 2;
  private static final int SHORTEST_HEAD = 4;

  /// A head of this length needs no known part before it if that part is long as well.
  private static final int LONG = 6;

  private static final int PARTS_BEFORE_HEAD = 2;
  private static final String[] LINKS = {"s", "es", "n", "en", "er", "e", "ens"};

  private static final Set<WordClass> NOUNS = EnumSet.of(WordClass.NOUN);
  private static final Set<WordClass> NOMINALS = EnumSet.of(WordClass.NOUN, WordClass.NAME);
  private static final Set<WordClass> INFLECTED =
      EnumSet.of(WordClass.ADJECTIVE, WordClass.PARTICIPLE);
  private static final Set<WordClass> SMALL_PARTS =
      EnumSet.of(
          WordClass.ADJECTIVE,
          WordClass.ADVERB,
          WordClass.PREPOSITION,
          WordClass.NUMERAL,
          WordClass.VERB_PARTICLE);
  private static final Set<WordClass> VERBS = EnumSet.of(WordClass.VERB);

  private final FullForms forms;
  private final ShortParts shortParts = ShortParts.load();

  Compounds(FullForms forms) {
    this.forms = forms;
  }

  /// Adds the readings of the head; none if the form cannot be taken apart.
  ///
  /// Returns true if it is a compound beyond doubt and not a name.
  boolean add(String form, ReadingSet out) {
    boolean noun = Letters.capital(form);
    if (add(form, noun, false, out)) {
      return shortParts.names().stream().noneMatch(form::endsWith);
    }
    add(form, noun, true, out);
    return false;
  }

  private boolean add(String form, boolean noun, boolean unknownFirst, ReadingSet out) {
    for (int cut = SHORTEST_PART; form.length() - cut >= ShortParts.LENGTH; cut++) {
      String rest = form.substring(cut);
      if (!mayBeHead(rest)) {
        continue;
      }
      ReadingSet head = forms.of(noun ? Letters.upperFirst(rest) : rest);
      String first = form.substring(0, cut);
      Set<WordClass> wanted = noun ? NOUNS : INFLECTED;
      if (head.list().stream().noneMatch(r -> wanted.contains(r.wordClass()))) {
        continue;
      }
      boolean fits =
          unknownFirst
              ? rest.length() >= LONG && cut >= SHORTEST_HEAD
              : mayBeFirst(first, PARTS_BEFORE_HEAD);
      if (fits) {
        for (Reading r : head.list()) {
          if (wanted.contains(r.wordClass())) {
            out.add(r.wordClass(), first + Letters.lowerFirst(r.lemma()), r.agreement(), 0);
          }
        }
        return true;
      }
    }
    return false;
  }

  private boolean mayBeHead(String rest) {
    return rest.length() >= SHORTEST_HEAD || shortParts.heads().contains(rest);
  }

  private boolean mayBeFirst(String part, int depth) {
    String noun = Letters.upperFirst(part);
    String small = Letters.lowerFirst(part);
    if (shortParts.firsts().contains(small)) {
      return true;
    }
    if (part.length() < ShortParts.LENGTH) {
      return forms.has(small, SMALL_PARTS);
    }
    if (forms.has(noun, NOMINALS)
        || forms.has(noun + "e", NOUNS)
        || forms.has(small, SMALL_PARTS)
        || forms.has(small + "en", VERBS)) {
      return true;
    }
    for (String link : LINKS) {
      if (part.endsWith(link)
          && part.length() - link.length() >= ShortParts.LENGTH
          && forms.has(noun.substring(0, noun.length() - link.length()), NOMINALS)) {
        return true;
      }
    }
    return depth > 1 && mayBeCompound(noun, depth - 1);
  }

  /// True if a part before the head is itself made of two.
  private boolean mayBeCompound(String part, int depth) {
    for (int cut = ShortParts.LENGTH; part.length() - cut >= ShortParts.LENGTH; cut++) {
      if (!mayBeHead(part.substring(cut))) {
        continue;
      }
      String rest = Letters.upperFirst(part.substring(cut));
      boolean head =
          forms.has(rest, NOUNS)
              || (rest.endsWith("s") && forms.has(rest.substring(0, rest.length() - 1), NOUNS));
      if (head && mayBeFirst(part.substring(0, cut), depth)) {
        return true;
      }
    }
    return false;
  }
}
