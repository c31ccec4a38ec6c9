package org.laut.corpus.found;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.laut.corpus.Item;
import org.laut.report.Event;
import org.laut.report.Report;
import org.laut.text.Passage;
import org.laut.text.Term;

/// What a question is about.
///
/// @param terms of the question
public record Topic(List<Term> terms) {
  public Topic {
    terms = List.copyOf(terms);
  }

  /// The reports with those events alone in whose sentence at least half of the question's words
  /// stand, by lemma or by a part of one; reports without any are left out.
  public List<Report> in(Collection<Item> items) {
    return items.stream().map(this::in).filter(report -> !report.events().isEmpty()).toList();
  }

  private Report in(Item item) {
    List<Passage> passages = item.reading().body().stream().filter(this::isMeant).toList();
    Report all = item.reading().report();
    List<Event> events =
        all.events().stream()
            .filter(e -> passages.stream().anyMatch(p -> p.span().touches(e.trigger().getFirst())))
            .toList();
    return new Report(
        all.document(),
        all.language(),
        all.dateline(),
        all.entities(),
        all.statements(),
        all.times(),
        events,
        all.caveats(),
        all.notices());
  }

  private boolean isMeant(Passage passage) {
    Set<String> keys = new HashSet<>();
    passage.terms().forEach(term -> addKeys(term, keys));
    long met = terms.stream().filter(term -> meets(term, keys)).count();
    return met > 0 && 2 * met >= terms.size();
  }

  private static void addKeys(Term term, Set<String> keys) {
    keys.add(term.lemma());
    keys.addAll(term.parts());
  }

  private static boolean meets(Term term, Set<String> keys) {
    return keys.contains(term.lemma()) || term.parts().stream().anyMatch(keys::contains);
  }
}
