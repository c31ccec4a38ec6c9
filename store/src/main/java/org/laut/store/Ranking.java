package org.laut.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.laut.store.database.Session;
import org.laut.text.Term;

/// Which items a query meets and how well, by the rule at [org.laut.corpus.Archive#find].
///
/// All postings of all words are looked at, so that the result is exact; their number bounds the
/// time.
record Ranking(Session session) {
  private static final double LEMMA = 1;
  private static final double PART = 0.5;

  /// What is compared of a term.
  private record Query(String lemma, Set<String> parts) {
    static Query of(Term term) {
      return new Query(term.lemma(), new LinkedHashSet<>(term.parts()));
    }
  }

  /// The items met, in classes of equal weight, the best first. A term that comes twice counts
  /// once.
  List<Hits> classes(List<Term> terms) {
    var queries = new LinkedHashSet<Query>();
    terms.stream().filter(Term::finds).forEach(term -> queries.add(Query.of(term)));
    var words = new LinkedHashSet<String>();
    queries.forEach(query -> {
      words.add(query.lemma);
      words.addAll(query.parts);
    });
    Postings postings = Postings.of(session, words);
    Hits all = Hits.NONE;
    for (Query query : queries) {
      Hits met = met(query, postings);
      double rarity = Math.log((double) postings.total() / Math.max(1, met.size()));
      all = all.or(met.times(rarity), Double::sum);
    }
    return classes(all);
  }

  private static Hits met(Query query, Postings postings) {
    Hits met = Hits.of(postings.of(query.lemma), LEMMA, PART);
    for (String part : query.parts) {
      met = met.or(Hits.of(postings.of(part), PART, PART), Math::max);
    }
    return met;
  }

  private static List<Hits> classes(Hits all) {
    var classes = new TreeMap<Double, PostingList>(Comparator.reverseOrder());
    for (int i = 0; i < all.size(); i++) {
      classes.computeIfAbsent(all.weight(i), w -> new PostingList()).add(all.item(i), true);
    }
    var best = new ArrayList<Hits>(classes.size());
    classes.forEach((weight, items) -> best.add(Hits.of(items, weight, weight)));
    return best;
  }
}
