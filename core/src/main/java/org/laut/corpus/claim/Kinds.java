package org.laut.corpus.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.laut.corpus.Item;
import org.laut.report.Event;
import org.laut.report.EventType;
import org.laut.text.Passage;
import org.laut.text.Term;

/// The kinds of events that the words of a question name in the items, by which other words for the
/// same kind are met as well.
final class Kinds {
  private static final double SAME_KIND = Double.parseDouble(System.getProperty("kind", "0.5"));

  private record Kind(EventType type, @Nullable String mode) {}

  private final List<Set<Kind>> ofWords = new ArrayList<>();

  Kinds(Focus focus, List<Item> items) {
    for (Focus.Word word : focus.words()) {
      var kinds = new HashSet<Kind>();
      if (!word.name()) {
        items.forEach(item -> add(word.term(), item, kinds));
      }
      ofWords.add(kinds);
    }
  }

  private static void add(Term word, Item item, Set<Kind> kinds) {
    for (Event event : item.reading().report().events()) {
      if (event.type() == EventType.UNTYPED) {
        continue;
      }
      for (Passage passage : item.reading().body()) {
        for (Term term : passage.terms()) {
          if (event.trigger().stream().anyMatch(term.span()::touches)
              && Keys.meet(word, term) >= 0.7) {
            kinds.add(new Kind(event.type(), event.mode()));
          }
        }
      }
    }
  }

  /// Raises the marks of the words whose kind of event the passage names.
  void raise(double[] marks, Item item, Passage passage) {
    for (Event event : item.reading().report().events()) {
      if (event.trigger().stream().noneMatch(passage.span()::touches)) {
        continue;
      }
      for (int w = 0; w < marks.length; w++) {
        if (ofWords.get(w).contains(new Kind(event.type(), event.mode()))) {
          marks[w] = Math.max(marks[w], SAME_KIND);
        }
      }
    }
  }
}
