package org.laut.de.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.laut.de.entity.Territories;
import org.laut.de.morph.Agreement;
import org.laut.de.tag.Tag;
import org.laut.de.tag.TaggedText;
import org.laut.text.TokenKind;

/// The states and places of one text by their names and adjectives, those too that no lexicon has:
/// an adjective and a name of one stem are the same land ("koskarisch", "Koskarien").
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

  private static final List<String> PLURALS =
      List.of(
          "medien",
          "linien",
          "serien",
          "familien",
          "batterien",
          "studien",
          "ferien",
          "aktien",
          "gremien",
          "ministerien",
          "materialien",
          "kriterien",
          "prinzipien",
          "kategorien",
          "akademien",
          "theorien",
          "pandemien",
          "kopien",
          "industrien",
          "immobilien");

  /// Articles that names of lands take with an adjective: "das ferne Tarkenien".
  private static final Set<String> NEUTER = Set.of("das", "dem", "des", "im");

  private static final Set<String> STATES =
      Set.of("republik", "staat", "küstenstaat", "inselstaat", "königreich", "volksrepublik");
  private static final String ADJECTIVE = "isch";
  private static final int SHORTEST_STEM = 3;

  private final Territories known;
  private final Set<String> forms = new HashSet<>();
  private final Set<String> states = new HashSet<>();
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
      stems(withoutGenitive(form));
    }
    evidence(text);
    if (title != null) {
      evidence(title);
    }
  }

  private void collect(TaggedText text) {
    for (int i = 0; i < text.size(); i++) {
      if (nameLike(text, i)) {
        forms.add(Copy.lower(text.form(i)));
      }
    }
  }

  /// True for a capitalised word that is tagged as a name or known to no dictionary.
  static boolean nameLike(TaggedText text, int i) {
    boolean name = text.tag(i) == Tag.NE;
    boolean unknown =
        text.tag(i) == Tag.NN
            && (text.word(i).readings().guessed() || text.word(i).readings().list().isEmpty());
    boolean word = text.is(i, TokenKind.WORD) && text.capitalised(i);
    return word && (name || unknown && !common(text, i));
  }

  /// True for a capitalised noun or name in the singular that may be a name behind a noun: "Polizei
  /// Nordhafen".
  static boolean capitalName(TaggedText text, int i) {
    int singular = Agreement.in(Agreement.NOM, Agreement.SINGULAR);
    boolean guessed = text.tag(i) == Tag.NN && text.word(i).readings().guessed();
    return text.capitalised(i)
        && (text.tag(i) == Tag.NE || guessed && (text.word(i).agreement() & singular) != 0);
  }

  /// A noun behind a determiner, or a compound with an ending that names of lands have as well.
  private static boolean common(TaggedText text, int i) {
    boolean determined =
        switch (text.tag(i - 1)) {
          case ADJA -> !NEUTER.contains(text.form(i - 2));
          case ART, CARD, PIAT, PPOSAT, PDAT, APPRART -> true;
          default -> false;
        };
    String small = Copy.lower(text.form(i));
    return determined || PLURALS.stream().anyMatch(small::endsWith);
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
  private void evidence(TaggedText text) {
    for (int i = 0; i < text.size(); i++) {
      String land = text.tag(i) == Tag.ADJA ? adjective(text, i) : null;
      boolean named = land != null && (forms.contains(land) || known.named(land) != null);
      if (land != null && named && Copy.lower(text.form(i)).contains(ADJECTIVE)) {
        states.add(land);
        if (text.form(i + 1).equals("Hauptstadt") && nameLike(text, i + 2)) {
          byCapital.putIfAbsent(withoutGenitive(Copy.lower(text.form(i + 2))), land);
        }
      }
      if (nameLike(text, i) && i > 0 && STATES.contains(Copy.lower(text.word(i - 1).lemma()))) {
        states.add(name(text.form(i)));
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
  @Nullable String adjective(TaggedText text, int token) {
    boolean tagged =
        switch (text.tag(token)) {
          case ADJA, NE, NN -> true;
          default -> false;
        };
    if (!tagged) {
      return null;
    }
    String small = Copy.lower(text.form(token));
    for (String ending : ADJECTIVE_ENDINGS) {
      if (small.endsWith(ending)) {
        String land = ofStem(small.substring(0, small.length() - ending.length()));
        if (land != null) {
          return land;
        }
      }
    }
    if (text.capitalised(token) && small.endsWith("er") && small.length() > SHORTEST_STEM + 2) {
      String stem = small.substring(0, small.length() - 2);
      String place = ofInhabitants(stem);
      boolean adjective = text.tag(token) == Tag.ADJA && text.word(token).readings().guessed();
      return place != null || !adjective ? place : stem;
    }
    boolean unknown = text.tag(token) == Tag.ADJA && text.word(token).readings().guessed();
    return unknown && !text.capitalised(token) ? unknownStem(small) : null;
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
        : byStem.get(adjective.substring(0, stem));
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
    return state(withoutGenitive(Copy.lower(form)));
  }

  /// The key of a name that stands in the genitive before its noun: "Koskariens Regierung".
  String genitive(String form) {
    String small = Copy.lower(form);
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
