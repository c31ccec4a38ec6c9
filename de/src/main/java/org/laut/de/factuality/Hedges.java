package org.laut.de.factuality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.laut.de.phrase.NounPhrase;
import org.laut.de.table.Row;
import org.laut.de.table.Table;
import org.laut.de.tag.Tag;
import org.laut.de.tag.TaggedText;

/// The adverbs that say how far a clause is to be trusted, and where they stand. Never changed.
final class Hedges {
  static final String FILE = "hedges.tsv";

  private final Map<String, List<Hedge>> byFirst;

  private Hedges(Map<String, List<Hedge>> byFirst) {
    this.byFirst = new HashMap<>(byFirst);
  }

  static Hedges load() {
    Map<String, List<Hedge>> byFirst = new HashMap<>();
    for (Row row : Table.load(Hedges.class, FILE, 3)) {
      Hedge hedge = new Hedge(List.of(row.text(0).split(" ")), row.value(Hedge.Effect.class, 1));
      byFirst.computeIfAbsent(hedge.words().getFirst(), word -> new ArrayList<>()).add(hedge);
    }
    Comparator<Hedge> longestFirst = Comparator.comparingInt(hedge -> -hedge.words().size());
    byFirst.replaceAll((word, all) -> all.stream().sorted(longestFirst).toList());
    return new Hedges(byFirst);
  }

  /// A hedge with its words in the text.
  record Found(Hedge hedge, List<Integer> tokens) {
    Hedge.Effect effect() {
      return hedge.effect();
    }
  }

  /// Those that hold for the whole clause of a site, in text order.
  List<Found> in(Site site) {
    List<Found> found = new ArrayList<>();
    for (int i : site.tokens()) {
      Found here = at(site, i);
      if (here != null && !insidePhrase(site, i)) {
        found.add(here);
      }
    }
    return found;
  }

  /// The one whose first word stands here; null if there is none.
  @Nullable Found at(Site site, int i) {
    for (Hedge hedge : byFirst.getOrDefault(site.small(i), List.of())) {
      if (matches(site, hedge, i)) {
        List<Integer> tokens = new ArrayList<>();
        for (int k = 0; k < hedge.words().size(); k++) {
          tokens.add(i + k);
        }
        return new Found(hedge, tokens);
      }
    }
    return null;
  }

  private static boolean matches(Site site, Hedge hedge, int i) {
    for (int k = 1; k < hedge.words().size(); k++) {
      if (i + k >= site.text().size() || !site.small(i + k).equals(hedge.words().get(k))) {
        return false;
      }
    }
    return true;
  }

  /// "der wohl größte Brand": it belongs to the adjective behind it.
  private static boolean insidePhrase(Site site, int i) {
    TaggedText text = site.text();
    NounPhrase phrase = site.phrases().covering(i);
    return phrase != null
        && i < phrase.head()
        && text.tag(i) != Tag.ADJA
        && (i > phrase.first() || text.tag(i + 1) == Tag.ADJA);
  }
}
