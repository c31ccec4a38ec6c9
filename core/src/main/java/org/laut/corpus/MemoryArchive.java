package org.laut.corpus;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.laut.text.Passage;
import org.laut.text.Term;

/// An archive that lives as long as the program, for some thousands of items.
public final class MemoryArchive implements Archive {
  private final Map<String, Item> items = new LinkedHashMap<>();
  private final Map<String, Map<String, Boolean>> keys = new HashMap<>();

  /// Keeps an item; one with the same ref is replaced.
  public void add(Item item) {
    remove(item.ref());
    items.put(item.ref(), item);
    keysOf(item)
        .forEach(
            (key, lemma) -> keys.computeIfAbsent(key, k -> new HashMap<>()).put(item.ref(), lemma));
  }

  private void remove(String ref) {
    if (items.remove(ref) != null) {
      keys.values().forEach(refs -> refs.remove(ref));
    }
  }

  /// Every key with whether it is a lemma somewhere in the item.
  private static Map<String, Boolean> keysOf(Item item) {
    var found = new HashMap<String, Boolean>();
    for (List<Passage> passages : List.of(item.reading().title(), item.reading().body())) {
      for (Passage passage : passages) {
        for (Term term : passage.terms()) {
          if (term.finds()) {
            found.put(term.lemma(), true);
            term.parts().forEach(part -> found.putIfAbsent(part, false));
          }
        }
      }
    }
    return found;
  }

  @Override
  public List<Item> find(List<Term> terms, Filter filter, int limit) {
    var scores = new HashMap<String, Double>();
    terms.stream().filter(Term::finds).forEach(term -> add(term, scores));
    return scores.entrySet().stream()
        .sorted(Comparator.comparingDouble(e -> -e.getValue()))
        .map(e -> items.get(e.getKey()))
        .filter(item -> filter.admits(item))
        .limit(limit)
        .toList();
  }

  private void add(Term term, Map<String, Double> scores) {
    var best = new HashMap<String, Double>();
    gain(term.lemma(), 1, best);
    term.parts().forEach(part -> gain(part, 0.5, best));
    best.forEach((ref, gain) -> scores.merge(ref, gain, Double::sum));
  }

  private void gain(String key, double whole, Map<String, Double> best) {
    keys.getOrDefault(key, Map.of())
        .forEach((ref, lemma) -> best.merge(ref, rarity(key) * (lemma ? whole : 0.5), Math::max));
  }

  @Override
  public double rarity(String key) {
    int with = keys.getOrDefault(key, Map.of()).size();
    return Math.log((items.size() + 1.0) / (with + 1.0));
  }

  @Override
  public List<Item> tied(Collection<Item> some, int most) {
    Set<String> refs = new HashSet<>();
    some.forEach(item -> refs.add(item.ref()));
    var tied = new ArrayList<Item>();
    for (Item item : items.values()) {
      String replaces = item.news().release().versionOf();
      boolean tie =
          (replaces != null && refs.contains(replaces))
              || some.stream().anyMatch(s -> item.ref().equals(s.news().release().versionOf()));
      if (tie && !refs.contains(item.ref())) {
        tied.add(item);
      }
    }
    return tied;
  }
}
