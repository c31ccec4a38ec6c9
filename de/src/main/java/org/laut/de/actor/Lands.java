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

/// The states and places of one text by their names and adjectives, those too that no lexicon has:
/// an adjective and a name of one stem are the same land ("varonisch", "Varonien").
///
/// Keys are names in lower case; a state of the lexicons has one key whatever it is called.
final class Lands {
  private static final List<String> NAME_ENDINGS =
      List.of("istan", "land", "ien", "en", "a", "e", "i", "o", "");
  private static final List<String> ADJECTIVE_ENDINGS = List.of("en", "es", "em", "er", "e", "");
  private static final List<String> OF_STATES = List.of("ien", "istan", "land");

  /// Stems before "-isch" that belong to continents, sciences and persons.
  private static final List<String> NO_LANDS =
      List.of(
          "afrikan",
          "amerikan",
          "asiat",
          "europä",
          "arab",
          "log",
          "ist",
          "at",
          "et",
          "nom",
          "krat",
          "graf",
          "graph",
          "tor",
          "it",
          "urg",
          "ik",
          "ek",
          "ast",
          "fon",
          "phon",
          "art",
          "städt");

  private static final Set<String> STATES =
      Set.of("republik", "staat", "küstenstaat", "inselstaat", "königreich", "volksrepublik");
  private static final String ADJECTIVE = "isch";

  /// In every adjective of a land, "deutsch" among them.
  private static final String OF_LAND = "sch";

  private static final int SHORTEST_STEM = 3;

  private final Territories known;
  private final Set<String> forms = new HashSet<>();
  private final Set<String> states = new HashSet<>();
  private final Map<String, String> byStem = new HashMap<>();
  private final Map<String, String> byCapital = new HashMap<>();

  /// @param title null for none
  Lands(Words text, @Nullable Words title, Territories known) {
    this.known = known;
    collect(text);
    if (title != null) {
      collect(title);
    }
    evidence(text);
    if (title != null) {
      evidence(title);
    }
  }

  private void collect(Words text) {
    for (int i = 0; i < text.size(); i++) {
      if (text.nameLike(i)) {
        forms.add(text.small(i));
      }
    }
  }

  /// The name in the text that has this stem; null if none has.
  private @Nullable String ofNameStem(String stem) {
    if (byStem.isEmpty()) {
      for (String form : forms) {
        stems(withoutGenitive(form));
      }
    }
    return byStem.get(stem);
  }

  private void stems(String name) {
    for (String ending : NAME_ENDINGS) {
      int length = name.length() - ending.length();
      if (length >= SHORTEST_STEM && name.endsWith(ending)) {
        byStem.merge(name.substring(0, length), name, Lands::shorter);
      }
    }
  }

  private static String shorter(String one, String other) {
    boolean first =
        one.length() < other.length()
            || one.length() == other.length() && one.compareTo(other) <= 0;
    return first ? one : other;
  }

  /// Notes which names have an adjective or a label as states have, and whose capital a place is.
  private void evidence(Words text) {
    for (int i = 0; i < text.size(); i++) {
      boolean adjective = text.tag(i) == Tag.ADJA && text.text().form(i).contains(ADJECTIVE);
      String land = adjective ? adjective(text, i) : null;
      boolean named = land != null && (forms.contains(land) || known.named(land) != null);
      if (land != null && named) {
        states.add(land);
        if (text.small(i + 1).equals("hauptstadt") && text.nameLike(i + 2)) {
          byCapital.putIfAbsent(withoutGenitive(text.small(i + 2)), land);
        }
      }
      if (text.nameLike(i) && i > 0 && STATES.contains(text.lemma(i - 1))) {
        states.add(name(text.text().form(i)));
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
            || OF_STATES.stream().anyMatch(bare::endsWith);
    return genitive ? bare : small;
  }

  /// The land or place that an attributive adjective names; null if it names none.
  @Nullable String adjective(Words text, int token) {
    boolean tagged =
        switch (text.tag(token)) {
          case ADJA, NE, NN -> true;
          default -> false;
        };
    if (!tagged) {
      return null;
    }
    String small = text.small(token);
    for (String ending : small.contains(OF_LAND) ? ADJECTIVE_ENDINGS : List.<String>of()) {
      if (small.endsWith(ending)) {
        String land = ofStem(small.substring(0, small.length() - ending.length()));
        if (land != null) {
          return land;
        }
      }
    }
    if (text.text().capitalised(token)
        && small.endsWith("er")
        && small.length() > SHORTEST_STEM + 2) {
      String stem = small.substring(0, small.length() - 2);
      String place = ofInhabitants(stem);
      boolean adjective =
          text.tag(token) == Tag.ADJA && text.text().word(token).readings().guessed();
      return place != null || !adjective ? place : stem;
    }
    boolean unknown = text.tag(token) == Tag.ADJA && text.text().word(token).readings().guessed();
    return unknown && !text.text().capitalised(token) ? unknownStem(small) : null;
  }

  private static @Nullable String unknownStem(String small) {
    int at = small.lastIndexOf(ADJECTIVE);
    if (at <= SHORTEST_STEM || at < small.length() - ADJECTIVE.length() - 2) {
      return null;
    }
    String stem = small.substring(0, at);
    return NO_LANDS.stream().anyMatch(stem::endsWith) ? null : stem;
  }

  private @Nullable String ofStem(String adjective) {
    String state = known.ofAdjective(adjective);
    int stem = adjective.length() - ADJECTIVE.length();
    return state != null || stem < SHORTEST_STEM || !adjective.endsWith(ADJECTIVE)
        ? state
        : ofNameStem(adjective.substring(0, stem));
  }

  /// "Genfer", "Bremer": the place with or without an ending that the adjective drops; null if
  /// neither the text nor a lexicon has it.
  private @Nullable String ofInhabitants(String stem) {
    for (String ending : List.of("", "en", "e")) {
      String name = stem + ending;
      if (known.named(name) != null || known.ofCapital(name) != null || forms.contains(name)) {
        return state(name);
      }
    }
    return null;
  }

  private String state(String name) {
    String state = known.named(name);
    return state == null ? name : state;
  }

  /// The key of the land or place with this name, a genitive s taken off.
  String name(String form) {
    return state(withoutGenitive(Words.lower(form)));
  }

  /// The key of a name that stands in the genitive before its noun: "Varoniens Regierung".
  String genitive(String form) {
    String small = Words.lower(form);
    String name = withoutGenitive(small);
    return state(name.equals(small) ? small.substring(0, small.length() - 1) : name);
  }

  /// A land or place, the state before it if it is a capital.
  List<String> withState(String key) {
    String state = stateOf(key);
    return state == null || state.equals(key) ? List.of(key) : List.of(state, key);
  }

  /// The state whose capital this place is; null if it is none.
  @Nullable String stateOf(String place) {
    String state = byCapital.get(place);
    return state == null ? known.ofCapital(place) : state;
  }

  /// True for a state: one of the lexicons, or a name that the text treats as one.
  boolean land(String key) {
    return known.named(key) != null
        || states.contains(key)
        || key.endsWith("ien")
        || key.endsWith("istan");
  }

  /// The lands and places in this order, states first.
  List<String> widestFirst(Iterable<String> keys) {
    var all = new ArrayList<String>();
    var places = new ArrayList<String>();
    for (String key : keys) {
      (land(key) ? all : places).add(key);
    }
    all.addAll(places);
    return all;
  }
}
