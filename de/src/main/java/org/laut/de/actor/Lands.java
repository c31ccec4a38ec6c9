package org.laut.de.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.laut.de.entity.Territories;
import org.laut.de.tag.Tag;
import org.laut.de.tag.TaggedText;
import org.laut.text.TokenKind;

/// The states and places of one text, those too that no lexicon has: an adjective and a name of one
/// stem are the same land ("koskarisch", "Koskarien").
final class Lands {
  private static final List<String> NAME_ENDINGS =
      List.of("istan", "land", "ien", "en", "a", "e", "i", "o", "");
  private static final List<String> ADJECTIVE_ENDINGS = List.of("en", "es", "em", "er", "e", "");
  private static final int SHORTEST_STEM = 3;

  private final Territories known;
  private final Set<String> forms = new HashSet<>();
  private final Map<String, String> byStem = new HashMap<>();
  private final Map<String, String> byCapital = new HashMap<>();

  /// @param title null for none
  Lands(TaggedText text, @Nullable TaggedText title, Territories known) {
    this.known = known;
    collect(text);
    if (title != null) {
      collect(title);
    }
    for (String form : forms) {
      String name = withoutGenitive(form);
      for (String ending : NAME_ENDINGS) {
        if (name.endsWith(ending) && name.length() - ending.length() >= SHORTEST_STEM) {
          byStem.merge(name.substring(0, name.length() - ending.length()), name, Lands::shorter);
        }
      }
    }
    capitals(text);
  }

  private static String shorter(String one, String other) {
    boolean first =
        one.length() < other.length()
            || one.length() == other.length() && one.compareTo(other) <= 0;
    return first ? one : other;
  }

  private void collect(TaggedText text) {
    for (int i = 0; i < text.size(); i++) {
      if (text.tag(i) == Tag.NE && text.is(i, TokenKind.WORD) && text.capitalised(i)) {
        forms.add(Copy.lower(text.form(i)));
      }
    }
  }

  /// "in der koskarischen Hauptstadt Lenavar": the text says whose capital a place is.
  private void capitals(TaggedText text) {
    for (int i = 1; i + 1 < text.size(); i++) {
      if (text.form(i).equals("Hauptstadt") && text.tag(i + 1) == Tag.NE) {
        String land = adjective(text, i - 1);
        if (land != null) {
          byCapital.putIfAbsent(withoutGenitive(Copy.lower(text.form(i + 1))), land);
        }
      }
    }
  }

  /// The form in lower case without a genitive s that the text or a lexicon shows to be one.
  String withoutGenitive(String small) {
    if (!small.endsWith("s") || small.length() <= SHORTEST_STEM || known.named(small) != null) {
      return small;
    }
    String bare = small.substring(0, small.length() - 1);
    boolean genitive =
        forms.contains(bare)
            || known.named(bare) != null
            || known.ofCapital(bare) != null
            || bare.endsWith("ien")
            || bare.endsWith("land")
            || bare.endsWith("stan");
    return genitive ? bare : small;
  }

  /// The land or place that an attributive adjective names; null if it names none.
  @Nullable String adjective(TaggedText text, int token) {
    if (text.tag(token) != Tag.ADJA && text.tag(token) != Tag.NE && text.tag(token) != Tag.NN) {
      return null;
    }
    String form = text.form(token);
    String small = Copy.lower(form);
    for (String ending : ADJECTIVE_ENDINGS) {
      if (small.endsWith(ending)) {
        String stem = small.substring(0, small.length() - ending.length());
        String land = ofStem(stem);
        if (land != null) {
          return land;
        }
      }
    }
    boolean ofPlace = text.tag(token) == Tag.ADJA && small.endsWith("er");
    if (ofPlace && text.capitalised(token) && small.length() > SHORTEST_STEM + 2) {
      return ofInhabitants(small.substring(0, small.length() - 2));
    }
    boolean unknown =
        text.tag(token) == Tag.ADJA
            && (text.word(token).readings().list().isEmpty()
                || text.word(token).readings().guessed());
    int isch = small.lastIndexOf("isch");
    return unknown && isch > SHORTEST_STEM && isch >= small.length() - 6
        ? small.substring(0, isch)
        : null;
  }

  private @Nullable String ofStem(String adjective) {
    String state = known.ofAdjective(adjective);
    if (state != null) {
      return state;
    }
    if (!adjective.endsWith("isch") || adjective.length() - 4 < SHORTEST_STEM) {
      return null;
    }
    return byStem.get(adjective.substring(0, adjective.length() - 4));
  }

  /// "Genfer", "Bremer": the place with or without an ending that the adjective drops.
  private String ofInhabitants(String stem) {
    for (String ending : List.of("", "en", "e")) {
      String name = stem + ending;
      if (known.named(name) != null) {
        return state(name);
      }
      if (forms.contains(name) || known.ofCapital(name) != null) {
        return name;
      }
    }
    return stem;
  }

  private String state(String name) {
    String state = known.named(name);
    return state == null ? name : state;
  }

  /// The key of the land or place with this name.
  String name(String form) {
    return state(withoutGenitive(Copy.lower(form)));
  }

  /// A land or place, the state before it if it is a capital.
  List<String> withState(String key) {
    var all = new ArrayList<String>();
    String state = byCapital.get(key);
    state = state == null ? known.ofCapital(key) : state;
    if (state != null) {
      all.add(state);
    }
    all.add(key);
    return all;
  }

  /// The key of a name that stands in the genitive before its noun: "Koskariens Regierung".
  String genitive(String form) {
    String small = Copy.lower(form);
    String name = withoutGenitive(small);
    boolean shown = !name.equals(small) || forms.contains(small + "s") || small.endsWith("ss");
    return state(shown ? name : small.substring(0, small.length() - 1));
  }

  /// True for a state: one of the lexicons, or a name that has an adjective as states have.
  boolean land(String key) {
    return known.named(key) != null || key.endsWith("ien") || key.endsWith("istan");
  }
}
