package org.laut.de.morph;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Takes compound nouns apart into the words they are made of: "Waffenlieferung" into "Waffe" and
/// "Lieferung".
///
/// The head is the shortest noun that the form ends in and that leaves a word before it: one in its
/// dictionary form if there is any, else one with a linking element or ending. Parts that the
/// dictionary does not have are taken apart again. Of a word that it has as a whole, prefixes and
/// particles are no part: "Seeweg" is a "Weg", "Umweg" and "Rückzug" are not taken apart. Forms
/// longer than [Lexicon] reads are not taken apart either, so the work for one is bounded.
final class Splitter {
  private static final int SHORTEST_FIRST = 2;
  private static final int SHORTEST_HEAD = 4;

  /// A word before the head of this length need not be listed.
  private static final int LONG_FIRST = 4;

  /// A head of this length may stand behind a listed prefix in a word of the dictionary.
  private static final int LONG_HEAD = 5;

  private static final int DEEPEST = 3;
  private static final int MOST = 6;

  private static final Set<WordClass> NOUN = EnumSet.of(WordClass.NOUN);
  private static final Set<WordClass> DESCRIBING =
      EnumSet.of(WordClass.ADJECTIVE, WordClass.PARTICIPLE);
  private static final Set<WordClass> SMALL =
      EnumSet.of(
          WordClass.ADJECTIVE, WordClass.ADVERB, WordClass.PREPOSITION, WordClass.VERB_PARTICLE);
  private static final List<String> LINKS = List.of("s", "es", "n", "en");

  /// What stands before a head.
  private enum Before {
    /// A noun or name in its dictionary form.
    WORD,
    /// One with a linking element, or in the plural, or without its last letter.
    LINKED,
    /// The stem of a verb, an adjective, a prefix.
    BARE,
    /// A compound that the dictionary does not have.
    COMPOUND
  }

  private final FullForms forms;
  private final Prefixes particles;
  private final NounLemmas lemmas;
  private final ShortParts shortParts = ShortParts.load();
  private final Set<String> wholes = new HashSet<>();

  Splitter(FullForms forms, NounLemmas lemmas) {
    this.forms = forms;
    this.lemmas = lemmas;
    particles = new Prefixes(forms);
    for (List<String> row : Table.read(Splitter.class, "wholes.tsv")) {
      wholes.add(row.get(0));
    }
  }

  /// The parts of a noun as words of the dictionary, larger ones before those they are made of;
  /// empty if it is no compound. A verb or adjective before the head is left out.
  List<String> split(String noun) {
    if (noun.length() > Lexicon.LONGEST || noun.length() < SHORTEST_FIRST + SHORTEST_HEAD) {
      return List.of();
    }
    List<String> parts = new ArrayList<>(MOST);
    split(Letters.upperFirst(noun), DEEPEST, parts);
    return List.copyOf(parts);
  }

  private boolean split(String noun, int depth, List<String> out) {
    String small = Letters.lowerFirst(noun);
    if (depth == 0 || wholes.contains(small)) {
      return false;
    }
    List<String> heads = heads(noun);
    if (heads.isEmpty()) {
      return false;
    }
    boolean known = forms.has(noun, NOUN);
    if (known && forms.has(small, DESCRIBING)) {
      return false;
    }
    for (Before before : Before.values()) {
      if (!(known && before == Before.COMPOUND) && cut(noun, heads, known, before, depth, out)) {
        return true;
      }
    }
    return false;
  }

  /// The nouns that the form ends in, the shortest first.
  private List<String> heads(String noun) {
    List<String> heads = new ArrayList<>(4);
    for (int at = noun.length() - ShortParts.LENGTH; at >= SHORTEST_FIRST; at--) {
      String head = head(noun.substring(at));
      if (head != null) {
        heads.add(head);
      }
    }
    return heads;
  }

  /// Cuts off the shortest head that has this before it.
  private boolean cut(
      String noun, List<String> heads, boolean known, Before before, int depth, List<String> out) {
    for (String head : heads) {
      String form = noun.substring(0, noun.length() - head.length());
      if (addBefore(form, head, known, before, depth, out)) {
        add(head, out);
        return true;
      }
    }
    return false;
  }

  /// The head with a capital if it is a noun in its dictionary form; null otherwise.
  private @Nullable String head(String rest) {
    boolean may =
        rest.length() < SHORTEST_HEAD
            ? shortParts.heads().contains(rest)
            : !shortParts.endings().contains(rest);
    String noun = Letters.upperFirst(rest);
    return may && forms.noun(noun) ? noun : null;
  }

  private boolean addBefore(
      String form, String head, boolean known, Before before, int depth, List<String> out) {
    String small = Letters.lowerFirst(form);
    boolean word = shortParts.words().contains(small);
    boolean listed = !word && shortParts.firsts().contains(small);
    if (form.length() < LONG_FIRST && !listed && !word) {
      return before == Before.WORD && !known && addNoun(lemma(form), form, out);
    }
    if (known && particles.isParticle(small)) {
      return false;
    }
    if (listed) {
      boolean fits = form.length() >= LONG_FIRST && head.length() >= LONG_HEAD;
      return before == Before.BARE && (fits || !known);
    }
    return switch (before) {
      case WORD -> addNoun(lemma(form), form, out);
      case LINKED -> addLinked(form, small, out);
      case BARE -> forms.has(small, DESCRIBING) || forms.infinitive(small + "en");
      case COMPOUND -> addCompound(form, depth, out);
    };
  }

  private static boolean addNoun(@Nullable String lemma, String form, List<String> out) {
    boolean same = form.equals(lemma);
    if (same) {
      add(form, out);
    }
    return same;
  }

  /// "Regierungs", "Waffen", and "Schul" for "Schule".
  private boolean addLinked(String form, String small, List<String> out) {
    String noun = null;
    for (int i = 0; noun == null && i < 2; i++) {
      noun = form.endsWith(LINKS.get(i)) ? lemma(without(form, LINKS.get(i))) : null;
    }
    if (noun == null) {
      noun = lemma(form);
    }
    if (noun == null && !forms.has(small, SMALL)) {
      noun = lemma(form + "e", WordClass.NOUN);
    }
    if (noun != null) {
      add(noun, out);
    }
    return noun != null;
  }

  private boolean addCompound(String form, int depth, List<String> out) {
    List<String> inner = new ArrayList<>(MOST);
    String noun = form;
    boolean found = split(form, depth - 1, inner);
    for (int i = 0; i < LINKS.size() && !found; i++) {
      if (form.endsWith(LINKS.get(i))) {
        noun = without(form, LINKS.get(i));
        found = split(noun, depth - 1, inner);
      }
    }
    if (found) {
      add(noun, out);
      inner.forEach(part -> add(part, out));
    }
    return found;
  }

  private static String without(String form, String link) {
    return form.substring(0, form.length() - link.length());
  }

  /// The dictionary form of a noun or name, that of a noun before that of a name; null if it is
  /// neither.
  private @Nullable String lemma(String form) {
    String noun = lemma(form, WordClass.NOUN);
    return noun == null ? lemma(form, WordClass.NAME) : noun;
  }

  private @Nullable String lemma(String form, WordClass wordClass) {
    return form.isEmpty() ? null : lemmas.choose(form, forms.of(form).list(), wordClass);
  }

  private static void add(String part, List<String> out) {
    if (out.size() < MOST && !out.contains(part)) {
      out.add(part);
    }
  }
}
