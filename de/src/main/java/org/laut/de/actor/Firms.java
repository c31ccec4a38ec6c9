package org.laut.de.actor;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.laut.de.tag.Tag;
import org.laut.de.tag.TaggedText;

/// The names in a text of which it or its title shows that they are firms: "Brandt AG", "der
/// Autobauer Falkner", "Falkner-Chef".
final class Firms {
  private static final Set<String> FORMS =
      Set.of("AG", "GmbH", "SE", "KG", "KGaA", "Holding", "Inc", "Inc.", "Ltd", "Ltd.", "Group");

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
  Firms(Copy copy, @Nullable TaggedText title, Lands lands, ActorLexicon lexicon) {
    this.copy = copy;
    this.lands = lands;
    this.lexicon = lexicon;
    collect(copy.text());
    if (title != null) {
      collect(title);
    }
  }

  private void collect(TaggedText text) {
    for (int i = 0; i < text.size(); i++) {
      String name = prefix(text.form(i));
      if (name != null && !common(name)) {
        names.add(name);
      }
      boolean named = FORMS.contains(text.form(i + 1)) && text.tag(i).nominal();
      if (named && text.capitalised(i) || labelled(text, i)) {
        names.add(lands.withoutGenitive(Copy.lower(text.form(i))));
      }
    }
  }

  /// "Polizei-Chef", "Vize-Chef".
  private boolean common(String name) {
    return OTHERS.contains(name)
        || copy.entities().nounOf(name) != null
        || lexicon.standing(name) != null;
  }

  /// "Autobauer Falkner", without an article between.
  private boolean labelled(TaggedText text, int i) {
    if (text.tag(i - 1) != Tag.NN || text.tag(i) != Tag.NE) {
      return false;
    }
    var found = lexicon.standing(Copy.lower(text.word(i - 1).lemma()));
    return found != null && found.value().standing() == Standing.FIRM;
  }

  /// The name before the hyphen of "Falkner-Chef", in lower case; null if the word is none such or
  /// has letters of a party or body there.
  static @Nullable String prefix(String form) {
    int hyphen = form.lastIndexOf('-');
    if (hyphen < 3 || !PARTS.contains(Copy.lower(form.substring(hyphen + 1)))) {
      return null;
    }
    String name = form.substring(0, hyphen);
    boolean mixed =
        Character.isUpperCase(name.charAt(0)) && !name.equals(name.toUpperCase(Locale.GERMAN));
    return mixed ? Copy.lower(name) : null;
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
