package org.laut.de.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Common nouns that stand for sources, found in any case and as the head of any compound.
///
/// The longest ending that the lexicon knows decides: "Gesundheitsbehörde" is read as "behörde",
/// "Wahlkreis" as itself and not as "kreis".
final class NounLexicon {
  private static final int SHORTEST = 3;
  private static final String AGED = "ährige";
  private static final List<String> ENDINGS = List.of("", "s", "es", "n", "en", "e", "er", "ern");

  private static final int SLOTS = 1 << 16;

  /// What a form was found to be.
  private record Found(String form, String lemma, @Nullable Noun noun) {}

  private final Map<String, Noun> nouns = new HashMap<>();

  /// The latest forms. Needs no lock: a slot holds either the form asked for or another one.
  private final @Nullable Found[] slots = new @Nullable Found[SLOTS];

  private final int longest;

  private NounLexicon(List<List<String>> entries, List<String> inhabitants) {
    int length = 0;
    for (List<String> entry : entries) {
      String key = entry.get(0);
      NounClass type = NounClass.valueOf(entry.get(1).toUpperCase(Locale.ROOT));
      nouns.put(key, new Noun(key, type, Gender.of(entry.get(2)), Reach.of(entry.get(3)), ""));
      length = Math.max(length, key.length());
    }
    for (String inhabitant : inhabitants) {
      String key = inhabitant.toLowerCase(Locale.GERMAN);
      int gender = key.endsWith("in") ? Gender.FEMININE : Gender.MASCULINE;
      nouns.putIfAbsent(key, new Noun(key, NounClass.PERSON, gender, Reach.OWN, ""));
    }
    longest = length;
  }

  /// @param inhabitants nouns such as "Franzose", which the list of states has
  static NounLexicon load(List<String> inhabitants) {
    return new NounLexicon(Tsv.read("nouns.tsv", 4), inhabitants);
  }

  /// The noun that this form is or ends in; null if the lexicon has none.
  ///
  /// @param lemma the dictionary form; the form itself if it is not known
  @Nullable Noun find(String form, String lemma) {
    int hash = form.hashCode() * 31 + lemma.hashCode();
    int slot = (hash ^ hash >>> 16) & SLOTS - 1;
    Found found = slots[slot];
    if (found == null || !found.form().equals(form) || !found.lemma().equals(lemma)) {
      found = new Found(form, lemma, search(form, lemma));
      slots[slot] = found;
    }
    return found.noun();
  }

  private @Nullable Noun search(String form, String lemma) {
    if (aged(form)) {
      return new Noun("jähriger", NounClass.PERSON, genderOfEnding(form), Reach.ANY, "");
    }
    String small = tail(form).toLowerCase(Locale.GERMAN);
    Noun best = lemma.equals(form) ? null : head(tail(lemma).toLowerCase(Locale.GERMAN), false);
    for (String ending : ENDINGS) {
      best = longer(best, strip(small, ending, "", false));
    }
    for (String ending : List.of("in", "innen")) {
      best = longer(best, strip(small, ending, "", true));
      best = longer(best, strip(small, ending, "e", true));
    }
    return best;
  }

  /// "45-Jährige", "Siebzigjähriger".
  private static boolean aged(String form) {
    int length = form.length();
    return length > 8 && form.startsWith(AGED, length - AGED.length() - 1)
        || length > 7 && form.endsWith(AGED);
  }

  private static int genderOfEnding(String form) {
    return form.endsWith("r") ? Gender.MASCULINE : Gender.PERSON;
  }

  /// As much of the end of a form as can matter.
  private String tail(String form) {
    int most = 3 * longest;
    return form.length() <= most ? form : form.substring(form.length() - most);
  }

  private @Nullable Noun strip(String small, String ending, String instead, boolean feminine) {
    if (!small.endsWith(ending)) {
      return null;
    }
    return head(small.substring(0, small.length() - ending.length()).concat(instead), feminine);
  }

  private @Nullable Noun head(String word, boolean feminine) {
    for (int at = Math.max(0, word.length() - longest); at <= word.length() - SHORTEST; at++) {
      Noun noun = nouns.get(word.substring(at));
      if (noun != null && at != 1 && (!feminine || noun.human())) {
        int gender = feminine ? Gender.FEMININE : noun.gender();
        String modifier = word.substring(0, at);
        return new Noun(noun.key(), noun.type(), gender, noun.reach(), bare(modifier));
      }
    }
    return null;
  }

  private static String bare(String modifier) {
    return modifier.endsWith("-") ? modifier.substring(0, modifier.length() - 1) : modifier;
  }

  private static @Nullable Noun longer(@Nullable Noun one, @Nullable Noun other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return other.key().length() > one.key().length() ? other : one;
  }
}
