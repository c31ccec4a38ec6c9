package org.laut.de.actor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.laut.de.entity.KnownName;
import org.laut.de.entity.Mention;
import org.laut.de.tag.Tag;
import org.laut.report.EntityKind;
import org.laut.text.TokenKind;

/// Reads whose a body is, or where it sits, from what stands about its noun.
final class PlaceReader {
  private static final int FARTHEST = 12;
  private static final int LONGEST_PLACE = 3;
  private static final Set<String> PREPOSITIONS = Set.of("in", "im", "von", "vom", "aus", "zu");

  /// Nouns that stand before the name of a land or place.
  private static final Set<String> LABELS =
      Set.of(
          "republik",
          "staat",
          "land",
          "königreich",
          "volksrepublik",
          "bundesland",
          "kanton",
          "stadt",
          "hauptstadt",
          "kreis",
          "landkreis",
          "bezirk",
          "provinz",
          "region",
          "gemeinde",
          "insel",
          "küstenstaat",
          "inselstaat",
          "nachbarland",
          "freistaat",
          "emirat");

  /// First words of names of places.
  private static final Set<String> OPENING =
      Set.of("bad", "port", "porto", "puerto", "san", "santa", "sankt", "new", "neu", "kap", "rio");

  private final Copy copy;
  private final Lands lands;

  PlaceReader(Copy copy, Lands lands) {
    this.copy = copy;
    this.lands = lands;
  }

  /// Whose the body with this noun is, widest first; empty if the phrase does not say.
  ///
  /// @param first first token of its phrase, the determiner included
  /// @param limit index behind the last token that may belong to it
  List<String> about(int first, int head, int limit) {
    var all = new ArrayList<String>(2);
    before(first, head, all);
    behind(head + 1, limit, all);
    return all.isEmpty() ? List.of() : lands.widestFirst(new LinkedHashSet<>(all));
  }

  private void before(int first, int head, List<String> all) {
    for (int i = first; i < head; i++) {
      String land = lands.adjective(copy.words(), i);
      if (land != null) {
        all.add(land);
      }
    }
    int owner = first < head && copy.tag(first, Tag.NE) ? first : first - 1;
    String form = copy.text().form(owner);
    boolean genitive = copy.nameLike(owner) && form.endsWith("s") && !copy.person(owner);
    if (genitive && (copy.tag(owner, Tag.NE) || lands.land(lands.genitive(form)))) {
      all.add(lands.genitive(form));
    }
  }

  private void behind(int from, int limit, List<String> all) {
    int end = Math.min(limit, Math.min(from + FARTHEST, copy.size()));
    int i = from;
    while (i < end) {
      int next = step(i, end, i == from, all);
      if (next == i) {
        return;
      }
      i = next;
    }
  }

  private int step(int i, int end, boolean direct, List<String> all) {
    if (copy.text().is(i, TokenKind.BRACKET)) {
      return closing(i, end);
    }
    int place = placeEnd(i, end);
    if (place == i && direct && !copy.acronym(i) && !copy.source(i)) {
      place = copy.words().apposed(i) ? i + 1 : i;
    }
    if (place > i) {
      all.addAll(lands.withState(place(i, place)));
      return place;
    }
    if (copy.acronym(i) && copy.tag(i, Tag.NE)) {
      return i + 1;
    }
    boolean opens =
        PREPOSITIONS.contains(copy.small(i))
            || copy.tag(i, Tag.ART)
            || copy.tag(i, Tag.ADJA)
            || label(i);
    return opens && leads(i + 1, end) ? i + 1 : i;
  }

  private int closing(int open, int end) {
    for (int i = open + 1; i < end; i++) {
      if (copy.text().is(i, TokenKind.BRACKET)) {
        return i + 1;
      }
    }
    return open;
  }

  /// True if the name of a place stands here, or words that may stand before one.
  private boolean leads(int i, int end) {
    int at = i;
    while (at < end
        && placeEnd(at, end) == at
        && (copy.tag(at, Tag.ART) || copy.tag(at, Tag.ADJA) || label(at))) {
      at++;
    }
    return at < end && placeEnd(at, end) > at;
  }

  /// True for the key of a state.
  boolean land(String key) {
    return lands.land(key);
  }

  /// True for a noun that stands before the name of a land or place.
  boolean label(int token) {
    return copy.tag(token, Tag.NN) && LABELS.contains(copy.lemma(token));
  }

  /// Index behind the name of a land or place that begins here; the token itself if none does.
  int placeEnd(int token, int limit) {
    Mention mention = copy.covering().at(token);
    if (mention != null) {
      boolean place = mention.kind() == EntityKind.STATE || mention.kind() == EntityKind.PLACE;
      return place && mention.name() == token && mention.end() <= limit ? mention.end() : token;
    }
    int end = token;
    while (end < limit && end - token < LONGEST_PLACE && (unknown(end) || opened(end, token))) {
      end++;
    }
    return end;
  }

  /// "Port Varn", "Bad Seebach": behind such a word stands more of the name.
  private boolean opened(int i, int first) {
    return i == first + 1
        && OPENING.contains(copy.small(first))
        && copy.text().capitalised(i)
        && copy.text().tag(i).nominal();
  }

  private boolean unknown(int token) {
    boolean name = copy.tag(token, Tag.NE) || lands.land(lands.name(copy.text().form(token)));
    return name
        && copy.nameLike(token)
        && copy.covering().at(token) == null
        && !copy.acronym(token);
  }

  /// The key of the place that these tokens name.
  String place(int first, int end) {
    Mention mention = copy.covering().at(first);
    KnownName known = mention == null ? null : mention.known();
    if (known != null) {
      return mentioned(first, end, known);
    }
    var name = new StringBuilder();
    for (int i = first; i < end - 1; i++) {
      name.append(copy.small(i)).append(' ');
    }
    return lands.name(name + lands.name(copy.text().form(end - 1)));
  }

  /// A state by its name; a capital by its own name, which says more than the state.
  private String mentioned(int first, int end, KnownName known) {
    String name = copy.small(first);
    for (int i = first + 1; i < end; i++) {
      name = name.concat(" ").concat(copy.small(i));
    }
    String bare = lands.name(name);
    return lands.stateOf(bare) != null ? bare : lands.name(known.name());
  }

  /// Where the sentence says that somebody speaks: the first "in PLACE" from `from` on, before a
  /// comma, a quotation or the end; empty if there is none.
  List<String> spokenIn(int from, int limit) {
    for (int i = from; i < limit; i++) {
      if (copy.text().is(i, TokenKind.COMMA) || copy.text().is(i, TokenKind.QUOTE)) {
        return List.of();
      }
      int end = copy.small(i).equals("in") ? placeEnd(i + 1, limit) : i + 1;
      if (end > i + 1) {
        return lands.withState(place(i + 1, end));
      }
    }
    return List.of();
  }
}
