package org.laut.store;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.laut.corpus.Filter;
import org.laut.corpus.Item;
import org.laut.text.Passage;
import org.laut.text.Term;

/// The rule at [org.laut.corpus.Archive#find], word by word and without an index.
final class NaiveSearch {
  private NaiveSearch() {}

  static List<Item> find(List<Item> all, List<Term> terms, Filter filter, int limit) {
    Map<Item, Double> scores = new HashMap<>();
    var asked = new LinkedHashSet<List<Object>>();
    for (Term term : terms) {
      if (!term.finds() || !asked.add(List.of(term.lemma(), term.parts()))) {
        continue;
      }
      Map<Item, Double> met = new HashMap<>();
      for (Item item : all) {
        double weight = weight(item, term);
        if (weight > 0) {
          met.put(item, weight);
        }
      }
      double rarity = Math.log((double) all.size() / Math.max(1, met.size()));
      met.forEach((item, weight) -> scores.merge(item, weight * rarity, Double::sum));
    }
    return scores.keySet().stream()
        .filter(item -> passes(item, filter))
        .sorted(
            Comparator.comparingDouble((Item item) -> -scores.getOrDefault(item, 0.0))
                .thenComparingLong(item -> -Moments.of(item.news()))
                .thenComparing(Item::ref))
        .limit(limit)
        .toList();
  }

  private static double weight(Item item, Term asked) {
    Set<String> keys = new HashSet<>(asked.parts());
    keys.add(asked.lemma());
    double best = 0;
    for (Passage passage :
        Stream.concat(item.reading().title().stream(), item.reading().body().stream()).toList()) {
      for (Term term : passage.terms().stream().filter(Term::finds).toList()) {
        if (term.lemma().equals(asked.lemma())) {
          return 1;
        }
        if (keys.contains(term.lemma()) || term.parts().stream().anyMatch(keys::contains)) {
          best = 0.5;
        }
      }
    }
    return best;
  }

  private static boolean passes(Item item, Filter filter) {
    long moment = Moments.of(item.news());
    String publisher = item.news().document().header().publisher();
    return (filter.from() == null || moment >= filter.from().toInstant().toEpochMilli())
        && (filter.to() == null || moment < filter.to().toInstant().toEpochMilli())
        && (filter.publisher() == null || filter.publisher().equalsIgnoreCase(publisher));
  }
}
