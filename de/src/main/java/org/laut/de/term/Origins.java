package org.laut.de.term;

import org.jspecify.annotations.Nullable;
import org.laut.de.entity.States;
import org.laut.de.morph.Lexicon;
import org.laut.de.morph.Readings;
import org.laut.de.morph.WordClass;

/// Ties adjectives and inhabitants to the states and towns they come from: "russisch" and "Russe"
/// to "Russland", "Genfer" to "Genf"; by their stems also where no lexicon knows the land, "-isch"
/// and "-ier" to "-ien".
final class Origins {
  private static final String ISCH = "isch";
  private static final String ER = "er";
  private static final int SHORTEST = 3;
  private static final String[] LANDS = {"ien", "ia", "stan", "land"};
  private static final String[] TOWNS = {"", "en", "e"};

  private final Lexicon lexicon;
  private final States states;

  Origins(Lexicon lexicon, States states) {
    this.lexicon = lexicon;
    this.states = states;
  }

  /// True for the name of a state, those with an article among them ("die Schweiz").
  boolean isState(String word) {
    String small = Nouns.small(word);
    return small.equals(states.of(small));
  }

  /// Adds the key of a state that the name names, or may name.
  void addName(Parts parts, boolean known) {
    if (!addState(parts) && !known) {
      String lemma = parts.lemma();
      for (String land : LANDS) {
        if (lemma.endsWith(land) && lemma.length() - land.length() >= SHORTEST) {
          boolean whole = land.length() == ISCH.length();
          parts.add(Families.key(whole ? lemma : without(lemma, land)));
          return;
        }
      }
    }
  }

  /// Adds the key of the state or town that an adjective belongs to.
  void addAdjective(String word, Readings readings, Parts parts) {
    if (addState(parts) || addState(Nouns.small(word), parts)) {
      return;
    }
    if (word.endsWith(ER) && Character.isUpperCase(word.charAt(0))) {
      addTown(word, parts);
    } else if (word.endsWith(ISCH)
        && readings.guessed()
        && word.length() - ISCH.length() >= SHORTEST) {
      String stem = without(word, ISCH).replace("länd", "land");
      parts.add(Families.key(stem));
      parts.add(stem);
      parts.add(stem + "a");
    }
  }

  /// Adds the key of the state or town that somebody comes from.
  ///
  /// @param known true if the dictionary has the noun
  void addInhabitant(String noun, boolean known, Parts parts) {
    if (addState(parts)) {
      return;
    }
    String lemma = parts.lemma();
    String masculine = lemma.endsWith("erin") ? without(lemma, "in") : lemma;
    boolean land = masculine.endsWith("ier") && masculine.length() - 3 >= SHORTEST;
    if (!known && land) {
      parts.add(Families.key(without(masculine, "ier")));
    } else if (known && noun.endsWith(ER) && lexicon.known(noun, WordClass.ADJECTIVE)) {
      addTown(noun, parts);
    }
  }

  private boolean addState(Parts parts) {
    return addState(parts.lemma(), parts);
  }

  private boolean addState(String lemma, Parts parts) {
    String state = states.of(lemma);
    if (state == null && lemma.endsWith("in")) {
      state = feminine(lemma);
    }
    if (state != null) {
      parts.add(Families.key(state));
    }
    return state != null;
  }

  /// "Russin" of "Russe", "Albanerin" of "Albaner".
  private @Nullable String feminine(String lemma) {
    String stem = without(lemma, "in");
    String state = states.of(stem);
    return state == null ? states.of(stem + "e") : state;
  }

  /// "Genfer" of "Genf", "Bremer" of "Bremen", "Münchner" of "München"; the stem itself of a town
  /// that no lexicon knows.
  private void addTown(String word, Parts parts) {
    String stem = without(word, ER);
    for (String ending : TOWNS) {
      if (town(stem + ending)) {
        parts.add(stem + ending);
        return;
      }
    }
    String full = stem.endsWith("n") ? without(stem, "n") + "en" : stem;
    parts.add(town(full) ? full : stem);
  }

  private boolean town(String name) {
    return lexicon.known(name, WordClass.NAME);
  }

  private static String without(String word, String ending) {
    return word.substring(0, word.length() - ending.length());
  }
}
