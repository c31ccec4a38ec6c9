package org.laut.de.actor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.laut.de.tag.Tag;

/// Reads whose a body is, or where it sits, from what stands about its noun.
final class PlaceReader {
  private static final int FARTHEST = 12;
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
          "nachbarland",
          "freistaat",
          "emirat");

  private final Copy copy;
  private final Lands lands;
  private final Names names;

  PlaceReader(Copy copy, Lands lands, Names names) {
    this.copy = copy;
    this.lands = lands;
    this.names = names;
  }

  /// Whose the body with this noun is, widest first; empty if the phrase does not say.
  ///
  /// @param first first token of its phrase, the determiner included
  /// @param limit index behind the last token that may belong to it
  List<String> about(int first, int head, int limit) {
    var all = new LinkedHashSet<String>();
    before(first, head, all);
    behind(head + 1, limit, all);
    return widestFirst(all);
  }

  private void before(int first, int head, Set<String> all) {
    for (int i = first; i < head; i++) {
      String land = lands.adjective(copy.text(), i);
      if (land != null) {
        all.add(land);
      }
    }
    int owner = copy.text().tag(first) == Tag.NE && first < head ? first : first - 1;
    boolean genitive =
        owner >= 0 && copy.tag(owner, Tag.NE) && copy.text().form(owner).endsWith("s");
    if (genitive && !names.person(owner)) {
      all.add(lands.genitive(copy.text().form(owner)));
    }
  }

  /// True for a noun that stands before the name of a land or place.
  boolean label(int token) {
    return LABELS.contains(copy.lemma(token));
  }

  /// What names of lands and places follow from `from` on.
  void behind(int from, int limit, Set<String> all) {
    int end = Math.min(limit, Math.min(from + FARTHEST, copy.text().size()));
    int i = from;
    while (i < end) {
      int next = step(i, end, all);
      if (next == i) {
        return;
      }
      i = next;
    }
  }

  private int step(int i, int end, Set<String> all) {
    if (copy.text().form(i).equals("(")) {
      return closing(i, end);
    }
    int place = names.placeEnd(i, end);
    if (place > i) {
      all.addAll(lands.withState(names.place(i, place)));
      return place;
    }
    if (copy.acronym(i) && copy.tag(i, Tag.NE)) {
      return i + 1;
    }
    boolean opens =
        PREPOSITIONS.contains(copy.small(i))
            || copy.tag(i, Tag.ART)
            || copy.tag(i, Tag.ADJA) && i + 1 < end && names.placeEnd(i + 1, end) > i + 1
            || LABELS.contains(copy.lemma(i));
    return opens && leads(i + 1, end) ? i + 1 : i;
  }

  private int closing(int open, int end) {
    for (int i = open + 1; i < end; i++) {
      if (copy.text().form(i).equals(")")) {
        return i + 1;
      }
    }
    return open;
  }

  /// True if a name of a place stands here, or a word that may stand before one.
  private boolean leads(int i, int end) {
    return i < end
        && (names.placeEnd(i, end) > i
            || LABELS.contains(copy.lemma(i))
            || copy.tag(i, Tag.ART)
            || copy.tag(i, Tag.ADJA) && i + 1 < end && leads(i + 1, end));
  }

  private List<String> widestFirst(Set<String> all) {
    var states = new ArrayList<String>();
    var places = new ArrayList<String>();
    for (String each : all) {
      (lands.land(each) ? states : places).add(each);
    }
    states.addAll(places);
    return states;
  }
}
