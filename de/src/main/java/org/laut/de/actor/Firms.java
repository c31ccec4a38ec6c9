package org.laut.de.actor;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.laut.de.tag.Tag;

/// The names in a text of which it or its title shows that they are firms: "Rondo AG", "der
/// Autobauer Rondo", "Rondo-Chef".
final class Firms {
  private static final Set<String> FORMS =
      Set.of("AG", "GmbH", "SE", "KG", "KGaA", "Holding", "Inc", "Inc.", "Ltd", "Ltd.", "Group");

  private static final int LONGEST_FORM = 7;
  private static final int SHORTEST = 8;

  /// What stands behind the hyphen of a firm's name.
  private static final Set<String> PARTS =
      Set.of(
          "aktie",
          "aktien",
          "beschäftigte",
          "chef",
          "chefin",
          "konzern",
          "manager",
          "managerin",
          "sprecher",
          "sprecherin",
          "vorstand",
          "werk",
          "werke",
          "zentrale");

  private static final Set<String> OTHERS = Set.of("vize", "chef", "ober", "alt", "co", "noch");

  private final Copy copy;
  private final Lands lands;
  private final ActorLexicon lexicon;
  private final Set<String> names = new HashSet<>();

  /// @param title null for none
  Firms(Copy copy, @Nullable Words title, Lands lands, ActorLexicon lexicon) {
    this.copy = copy;
    this.lands = lands;
    this.lexicon = lexicon;
    collect(copy.words());
    if (title != null) {
      collect(title);
    }
  }

  private void collect(Words text) {
    for (int i = 0; i < text.size(); i++) {
      if (text.tag(i).nominal() && text.text().capitalised(i)) {
        collect(text, i);
      }
    }
  }

  private void collect(Words text, int i) {
    String form = text.text().form(i);
    String name = prefix(form);
    if (name != null && !common(name)) {
      names.add(name);
    }
    String before = text.text().form(i - 1);
    if (i > 0 && form.length() <= LONGEST_FORM && FORMS.contains(form) && capital(before)) {
      names.add(lands.withoutGenitive(text.small(i - 1)));
    }
    if (labelled(text, i)) {
      names.add(lands.withoutGenitive(text.small(i)));
    }
  }

  private static boolean capital(String form) {
    return !form.isEmpty() && Character.isUpperCase(form.charAt(0));
  }

  /// "Polizei-Chef", "Vize-Chef".
  private boolean common(String name) {
    return OTHERS.contains(name)
        || copy.entities().nounOf(name) != null
        || lexicon.standing(name) != null;
  }

  /// "Autobauer Rondo", without an article between.
  private boolean labelled(Words text, int i) {
    if (text.tag(i - 1) != Tag.NN || text.tag(i) != Tag.NE) {
      return false;
    }
    var found = lexicon.standing(text.lemma(i - 1));
    return found != null && found.value().standing() == Standing.FIRM;
  }

  /// The name before the hyphen of "Rondo-Chef", in lower case; null if the word is none such or
  /// has letters of a party or body there.
  static @Nullable String prefix(String form) {
    int hyphen = form.length() < SHORTEST ? -1 : form.lastIndexOf('-');
    if (hyphen < 3 || !PARTS.contains(Words.lower(form.substring(hyphen + 1)))) {
      return null;
    }
    String name = form.substring(0, hyphen);
    boolean mixed =
        Character.isUpperCase(name.charAt(0)) && !name.equals(name.toUpperCase(Locale.GERMAN));
    return mixed ? Words.lower(name) : null;
  }

  /// True if the text shows no name to be a firm.
  boolean none() {
    return names.isEmpty();
  }

  /// The firm whose name is the token, in lower case; null if it is none.
  @Nullable String at(int token) {
    if (!copy.text().capitalised(token)) {
      return null;
    }
    String name = lands.withoutGenitive(copy.small(token));
    boolean word = copy.tag(token, Tag.NE) || copy.tag(token, Tag.NN);
    return word && names.contains(name) && !lands.land(name) ? name : null;
  }

  /// True for a name of a firm in lower case.
  boolean has(String name) {
    return names.contains(name) && !lands.land(name);
  }
}
