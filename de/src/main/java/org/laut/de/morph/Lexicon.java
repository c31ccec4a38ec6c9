package org.laut.de.morph;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a form may be: the dictionary, and behind it compounds, particles, endings and names.
///
/// Serves any number of threads. Forms of the text come again and again, so the readings of the
/// latest ones are kept in a table of fixed size. Filling a slot needs no lock: [Readings] are
/// immutable, and a slot holds either the form asked for or another one.
///
/// The agreement of a preposition is the cases it governs.
public final class Lexicon {
  private static final int SLOTS = 1 << 15;

  /// Longer forms are no words; nothing is said of them.
  static final int LONGEST = 64;

  private static final int SWISS_TRIES = 3;

  private static final Set<WordClass> DESCRIBING =
      EnumSet.of(WordClass.ADJECTIVE, WordClass.PARTICIPLE);

  private final FullForms forms;
  private final BackOff backOff;
  private final NounLemmas lemmas;
  private final Splitter splitter;
  private final @Nullable Readings[] inside = new @Nullable Readings[SLOTS];
  private final @Nullable Readings[] atStart = new @Nullable Readings[SLOTS];

  private Lexicon(FullForms forms) {
    this.forms = forms;
    backOff = new BackOff(forms);
    lemmas = new NounLemmas(forms);
    splitter = new Splitter(forms, lemmas);
  }

  /// Reads the dictionary and the lexicons behind it.
  public static Lexicon load() {
    return new Lexicon(FullForms.load());
  }

  /// Everything `form` may be.
  ///
  /// @param sentenceStart true if a capital says nothing here, so that the small form counts too
  public Readings readings(String form, boolean sentenceStart) {
    if (form.length() > LONGEST || form.isEmpty()) {
      return new Readings(form, List.of(), false);
    }
    int hash = form.hashCode();
    int slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
    @Nullable Readings[] table = sentenceStart ? atStart : inside;
    Readings kept = table[slot];
    if (kept == null || !kept.form().equals(form)) {
      kept = find(form, sentenceStart);
      table[slot] = kept;
    }
    return kept;
  }

  /// The nouns and names that a compound noun is made of, in their dictionary forms, larger ones
  /// before those they are made of; empty for any other word. Not kept: about twenty look-ups.
  public List<String> compoundParts(String noun) {
    return splitter.split(noun);
  }

  /// The dictionary form of a noun, a real noun before a verb used as one; empty if neither the
  /// dictionary nor a compound vouches for it.
  ///
  /// @param form with a capital
  public String noun(String form) {
    String lemma = lemmas.choose(form, readings(form, false).list(), WordClass.NOUN);
    return lemma == null ? "" : lemma;
  }

  /// True if the dictionary itself, without any guess, has the form in this class.
  public boolean known(String form, WordClass wordClass) {
    return forms.has(form, Set.of(wordClass));
  }

  /// True for a noun that is an adjective or participle: "Tote", "Verletzte".
  ///
  /// @param noun in its weak form
  public boolean adjectiveNoun(String noun) {
    return forms.noun(noun) && forms.has(Letters.lowerFirst(noun), DESCRIBING);
  }

  /// True if the dictionary has this infinitive.
  public boolean verb(String infinitive) {
    return forms.infinitive(infinitive);
  }

  private Readings find(String form, boolean sentenceStart) {
    ReadingSet found = new ReadingSet();
    char first = form.charAt(0);
    if (first >= '0' && first <= '9' && number(form)) {
      found.add(WordClass.NUMERAL, form, Agreement.ANY, 0);
      return new Readings(form, found.list(), false);
    }
    forms.add(form, found);
    if (Letters.capital(form)) {
      addSmall(form, sentenceStart, found);
    } else if (backOff.isParticle(form)) {
      found.add(WordClass.VERB_PARTICLE, form, 0, 0);
    }
    if (found.isEmpty() && Letters.allCapitals(form)) {
      String title = Letters.title(form);
      forms.add(title, found);
      forms.add(Letters.lowerFirst(title), found);
    }
    if (found.isEmpty()) {
      addSwiss(form, sentenceStart, found);
    }
    if (found.isEmpty()) {
      backOff.addPrefixedVerb(form, found);
    }
    boolean known = !found.isEmpty();
    if (!known) {
      backOff.add(form, sentenceStart, found);
    }
    return new Readings(form, found.list(), !known && !found.isEmpty());
  }

  /// A capital at the start of a sentence says nothing; adjectives are capitalised in names as well
  /// ("Vereinte Nationen"), where they look like nouns.
  private void addSmall(String form, boolean sentenceStart, ReadingSet found) {
    boolean noun = !found.isEmpty();
    for (Reading r : forms.of(Letters.lowerFirst(form)).list()) {
      boolean inflected =
          (r.wordClass() == WordClass.ADJECTIVE || r.wordClass() == WordClass.PARTICIPLE)
              && r.agreement() != 0;
      if (sentenceStart || (noun && inflected)) {
        found.add(r);
      }
    }
  }

  /// Digits with anything but letters between them.
  private static boolean number(String form) {
    for (int i = 0; i < form.length(); i++) {
      if (Character.isLetter(form.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /// Swiss copy writes ss for ß.
  private void addSwiss(String form, boolean sentenceStart, ReadingSet found) {
    int at = form.indexOf("ss");
    for (int i = 0; i < SWISS_TRIES && at >= 0 && found.isEmpty(); i++) {
      String sharp = form.substring(0, at) + "ß" + form.substring(at + 2);
      forms.add(sharp, found);
      if (sentenceStart && Letters.capital(form)) {
        forms.add(Letters.lowerFirst(sharp), found);
      }
      at = form.indexOf("ss", at + 1);
    }
  }
}
