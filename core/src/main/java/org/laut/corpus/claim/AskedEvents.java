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

/// The kinds of event that a question asks for, as far as the items show what its words stand for:
/// who asks for an arrest is told of one by "festgenommen" too.
final class AskedEvents {
  /// How well an event of the same kind meets a word, beside the word itself.
  private static final double SAME_KIND = 0.2;

  private record Kind(EventType type, @Nullable String mode) {
    static Kind of(Event event) {
      return new Kind(event.type(), event.mode());
    }
  }

  private final List<Set<Kind>> kinds = new ArrayList<>();

  AskedEvents(Asked asked, List<Item> items) {
    for (int w = 0; w < asked.size(); w++) {
      kinds.add(new HashSet<>());
    }
    for (Item item : items) {
      for (Event event : item.reading().report().events()) {
        if (event.type() != EventType.UNTYPED) {
          learn(asked, item, event);
        }
      }
    }
  }

  private void learn(Asked asked, Item item, Event event) {
    for (Passage passage : item.reading().body()) {
      if (!tells(passage, event)) {
        continue;
      }
      List<Term> trigger =
          passage.terms().stream()
              .filter(term -> event.trigger().stream().anyMatch(term.span()::touches))
              .toList();
      double[] meets = asked.meets(trigger);
      for (int w = 0; w < meets.length; w++) {
        if (!asked.isName(w) && meets[w] > Asked.SURE) {
          kinds.get(w).add(Kind.of(event));
        }
      }
    }
  }

  /// Raises the marks of a passage of an item, one for each word of the question, for the events
  /// that it tells.
  void raise(Item item, Passage passage, double[] meets) {
    for (Event event : item.reading().report().events()) {
      if (!tells(passage, event)) {
        continue;
      }
      for (int w = 0; w < meets.length; w++) {
        if (kinds.get(w).contains(Kind.of(event))) {
          meets[w] = Math.max(meets[w], SAME_KIND);
        }
      }
    }
  }

  private static boolean tells(Passage passage, Event event) {
    return event.trigger().stream().anyMatch(passage.span()::touches);
  }
}
