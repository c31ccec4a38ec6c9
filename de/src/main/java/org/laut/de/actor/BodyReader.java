package org.laut.de.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.laut.de.entity.KnownName;
import org.laut.de.entity.Mention;
import org.laut.de.entity.Noun;
import org.laut.de.entity.NounClass;
import org.laut.de.entity.Territories;
import org.laut.report.EntityKind;

/// Reads what body a noun or name stands for, from its own phrase alone.
final class BodyReader {
  private static final String MINISTRY = "ministerium";
  private static final String FEDERAL = "bundes";
  private static final List<String> FEDERAL_OFFICES =
      List.of("amt", "institut", "anstalt", "agentur", "behörde", "zentrale", "regierung");
  private static final String OF_STATE = "staats";
  private static final Set<String> OFFICIAL_ADJECTIVES = Set.of("staatlich", "amtlich");

  private final Copy copy;
  private final ActorLexicon lexicon;
  private final Territories territories;
  private final PlaceReader places;
  private final String federation;
  private final OwnNames names;

  /// @param federation the state to which bodies of a "Bund" belong
  BodyReader(
      Copy copy,
      ActorLexicon lexicon,
      Territories territories,
      PlaceReader places,
      String federation) {
    this.federation = federation;
    this.copy = copy;
    this.lexicon = lexicon;
    this.territories = territories;
    this.places = places;
    this.names = new OwnNames(copy);
  }

  /// The body that a mention names or describes; null if it is none.
  @Nullable Body of(Mention mention) {
    KnownName known = mention.known();
    if (!mention.described() && known != null) {
      return switch (known.kind()) {
        case OFFICIAL, ORGANISATION -> organisation(mention, known);
        case AGENCY, MEDIUM -> outlet(mention, known);
        case PERSON, STATE, PLACE, GROUP, DOCUMENT -> null;
      };
    }
    return mention.noun() == null ? null : noun(mention.name());
  }

  private Body organisation(Mention mention, KnownName known) {
    String key = Words.lower(known.name());
    Noun label = mention.noun();
    Suffixes.Found<ActorLexicon.Known> found = lexicon.standing(label == null ? key : word(label));
    Standing standing =
        found != null
            ? found.value().standing()
            : known.kind() == EntityKind.OFFICIAL ? Standing.GOVERNMENT : Standing.NONE;
    int limit = copy.limit(mention.end() - 1);
    List<String> of = home(known.id(), places.about(mention.first(), mention.end() - 1, limit));
    if (standing == Standing.SEATED && label != null && found != null) {
      return Body.plain(found.before().concat(found.value().key()), with(of, key), standing);
    }
    return new Body(key, standing.government() ? of : with(of, key), standing, true, false, false);
  }

  private Body outlet(Mention mention, KnownName known) {
    String id = known.id();
    String key =
        known.kind() == EntityKind.AGENCY
            ? id.substring(id.indexOf('/') + 1)
            : Words.lower(known.name());
    List<String> of = home(id, places.about(mention.first(), mention.name(), mention.name()));
    boolean state = territories.stateOwned(id) || ofState(mention);
    return new Body(key, of, state ? Standing.GOVERNMENT : Standing.NONE, true, false, true);
  }

  /// "die Staatsagentur", "das amtliche Blatt".
  private boolean ofState(Mention mention) {
    Noun label = mention.noun();
    boolean state = label != null && word(label).startsWith(OF_STATE);
    for (int i = mention.first(); i < mention.name() && !state; i++) {
      state = OFFICIAL_ADJECTIVES.contains(copy.lemma(i));
    }
    return state;
  }

  private List<String> home(String id, List<String> of) {
    String home = territories.home(id);
    if (home == null || of.contains(home)) {
      return of;
    }
    var all = new ArrayList<String>(List.of(home));
    all.addAll(of);
    return all;
  }

  private static List<String> with(List<String> of, String name) {
    var all = new ArrayList<>(of);
    all.add(name);
    return all;
  }

  /// A firm by its name alone.
  static Body firm(String name) {
    return new Body(name, List.of(name), Standing.FIRM, true, false, false);
  }

  private static String word(Noun noun) {
    return noun.modifier().concat(noun.key());
  }

  /// True if the lexicon of this stage has the noun at the token as a body's.
  boolean known(int token) {
    return lexicon.standing(copy.lemma(token)) != null;
  }

  /// The body whose noun stands at `head`; null if the noun is none.
  @Nullable Body noun(int head) {
    Noun noun = copy.noun(head);
    String lemma = copy.lemma(head);
    String word = noun == null || lemma.endsWith(noun.key()) ? lemma : word(noun);
    Standing standing = standing(word, noun);
    if (standing == null) {
      return null;
    }
    int first = copy.first(head);
    boolean outlet =
        noun != null && (noun.type() == NounClass.MEDIUM || noun.type() == NounClass.AGENCY);
    boolean unnamed = standing.government() || standing == Standing.SEATED;
    String name = unnamed ? null : names.behind(head, standing == Standing.FIRM);
    if (name != null) {
      List<String> of = places.about(first, head, head + 1);
      return new Body(name, outlet ? of : with(of, name), standing, true, false, outlet);
    }
    int field = names.fieldNoun(head, word);
    int from = Math.max(head, field);
    List<String> of = places.about(first, from, copy.limit(from));
    if (of.isEmpty() && standing == Standing.SEATED) {
      of = places.spokenIn(head + 1, copy.limit(head));
    }
    boolean open = of.isEmpty() || standing == Standing.FIRM;
    boolean general =
        noun != null && noun.modifier().isEmpty() && open && field < 0 && definite(first, head);
    Body body = whole(names.field(head, word), standing, of);
    return new Body(body.key(), body.of(), body.standing(), false, general, outlet);
  }

  /// A body by its compound, the land taken off that stands in it: "US-Außenministerium".
  Body whole(String word, Standing standing, List<String> about) {
    List<String> of = about;
    String key = word;
    int hyphen = word.indexOf('-');
    String state = hyphen < 0 ? null : territories.named(word.substring(0, hyphen));
    if (state != null) {
      key = word.substring(hyphen + 1);
      of = of.contains(state) ? of : List.of(state);
    } else if (word.startsWith(FEDERAL) && word.endsWith(MINISTRY)) {
      key = word.substring(FEDERAL.length());
      of = of.isEmpty() ? List.of(federation) : of;
    }
    Suffixes.Found<ActorLexicon.Known> found = lexicon.standing(key);
    if (found != null) {
      key = found.before().concat(found.value().key());
    }
    if (word.startsWith(FEDERAL) && FEDERAL_OFFICES.stream().anyMatch(word::endsWith)) {
      return Body.plain(key, of.isEmpty() ? List.of(federation) : of, Standing.GOVERNMENT);
    }
    return Body.plain(key, of, standing);
  }

  /// How a body with this noun stands; null if the noun is no body's.
  @Nullable Standing standing(String word, @Nullable Noun noun) {
    NounClass type = noun == null ? null : noun.type();
    Suffixes.Found<ActorLexicon.Known> found = lexicon.standing(word);
    boolean own =
        found != null && (found.before().isEmpty() || found.value().standing() == Standing.INNER);
    boolean person = noun != null && noun.human() && !own;
    if (type == NounClass.NOTHING || person) {
      return null;
    }
    if (found != null) {
      return found.value().standing() == Standing.THING ? null : found.value().standing();
    }
    return type == null
        ? null
        : switch (type) {
          case OFFICIAL -> Standing.GOVERNMENT;
          case ORGANISATION, AGENCY, MEDIUM -> Standing.NONE;
          case PERSON, SPOKESPERSON, DOCUMENT, GROUP, UNNAMED, PLACE, NOTHING -> null;
        };
  }

  private boolean definite(int first, int head) {
    return first < head && !copy.small(first).startsWith("ein");
  }
}
