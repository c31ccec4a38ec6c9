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
  private static final String GERMANY = "deutschland";
  private static final Set<String> OFFICIAL_ADJECTIVES = Set.of("staatlich", "amtlich");

  private final Copy copy;
  private final ActorLexicon lexicon;
  private final Territories territories;
  private final PlaceReader places;

  BodyReader(Copy copy, ActorLexicon lexicon, Territories territories, PlaceReader places) {
    this.copy = copy;
    this.lexicon = lexicon;
    this.territories = territories;
    this.places = places;
  }

  /// The body that a mention names or describes; null if it is none.
  ///
  /// @param limit index behind the last token that may belong to it
  @Nullable Body of(Mention mention, int limit) {
    KnownName known = mention.known();
    if (!mention.described() && known != null) {
      return named(mention, known, limit);
    }
    Noun noun = mention.noun();
    return noun == null ? null : noun(mention.first(), mention.name(), limit);
  }

  private @Nullable Body named(Mention mention, KnownName known, int limit) {
    return switch (known.kind()) {
      case OFFICIAL, ORGANISATION -> organisation(mention, known, limit);
      case AGENCY, MEDIUM -> outlet(mention, known);
      case PERSON, STATE, PLACE, GROUP, DOCUMENT -> null;
    };
  }

  private Body organisation(Mention mention, KnownName known, int limit) {
    String key = Copy.lower(known.name());
    Noun label = mention.noun();
    Suffixes.Found<ActorLexicon.Known> found =
        lexicon.standing(label == null ? key : label.modifier().concat(label.key()));
    Standing standing =
        found != null
            ? found.value().standing()
            : known.kind() == EntityKind.OFFICIAL ? Standing.GOVERNMENT : Standing.NONE;
    List<String> of = home(known.id(), places.about(mention.first(), mention.name(), limit));
    if (standing == Standing.SEATED && label != null && found != null) {
      of = with(of, key);
      return new Body(found.before().concat(found.value().key()), of, standing, false, false);
    }
    return new Body(key, standing.government() ? of : with(of, key), standing, true, false);
  }

  private Body outlet(Mention mention, KnownName known) {
    String id = known.id();
    String key =
        known.kind() == EntityKind.AGENCY
            ? id.substring(id.indexOf('/') + 1)
            : Copy.lower(known.name());
    List<String> of = home(id, places.about(mention.first(), mention.name(), mention.name() + 1));
    Standing standing =
        territories.stateOwned(id) || ofState(mention) ? Standing.GOVERNMENT : Standing.NONE;
    return new Body(key, of, standing, true, false);
  }

  /// "die Staatsagentur", "das amtliche Blatt".
  private boolean ofState(Mention mention) {
    Noun label = mention.noun();
    boolean state = label != null && label.modifier().concat(label.key()).startsWith("staats");
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

  /// The body whose noun stands at `head`; null if the noun is none.
  @Nullable Body noun(int first, int head, int limit) {
    String word = copy.lemma(head);
    Noun noun = copy.entities().noun(head);
    Standing standing = standing(word, noun);
    if (standing == null) {
      return null;
    }
    List<String> of = places.about(first, head, limit);
    boolean general =
        noun != null && noun.modifier().isEmpty() && of.isEmpty() && definite(first, head);
    return whole(word, standing, of, general);
  }

  /// A body by its compound, the land taken off that stands in it: "US-Außenministerium".
  Body whole(String word, Standing standing, List<String> about, boolean general) {
    List<String> of = about;
    String key = word;
    int hyphen = word.indexOf('-');
    String state = hyphen < 0 ? null : territories.named(word.substring(0, hyphen));
    if (state != null) {
      key = word.substring(hyphen + 1);
      of = of.contains(state) ? of : with(List.of(state), of);
    } else if (word.startsWith(FEDERAL) && word.endsWith(MINISTRY)) {
      key = word.substring(FEDERAL.length());
      of = of.isEmpty() ? List.of(GERMANY) : of;
    }
    Suffixes.Found<ActorLexicon.Known> found = lexicon.standing(key);
    if (found != null) {
      key = found.before().concat(found.value().key());
    }
    return new Body(key, of, standing, false, general);
  }

  private static List<String> with(List<String> first, List<String> others) {
    var all = new ArrayList<>(first);
    all.addAll(others);
    return all;
  }

  /// How a body with this noun stands; null if the noun is no body's.
  @Nullable Standing standing(String word, @Nullable Noun noun) {
    Suffixes.Found<ActorLexicon.Known> found = lexicon.standing(word);
    NounClass type = noun == null ? null : noun.type();
    if (found != null && (type == null || type != NounClass.NOTHING)) {
      return found.value().standing();
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
