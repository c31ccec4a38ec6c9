package org.laut.corpus.claim;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.laut.corpus.Item;
import org.laut.report.Actor;
import org.laut.text.Passage;
import org.laut.text.Term;

/// Which states the items speak of, and which places lie in them, as far as the items show it.
///
/// A name is taken for a state's if an adjective of it is used ("koskarisch"); a place belongs to
/// the state that an item gives with it.
final class Places {
  private final Set<String> states = new HashSet<>();
  private final Map<String, Map<String, Integer>> stateOf = new HashMap<>();

  Places(List<Item> items) {
    var names = new HashSet<String>();
    var ofAdjectives = new HashSet<String>();
    for (Item item : items) {
      for (Passage passage : item.reading().body()) {
        for (Term term : passage.terms()) {
          if (term.kind() == Term.Kind.ADJECTIVE) {
            ofAdjectives.addAll(term.parts());
          } else {
            names.add(term.lemma());
          }
        }
      }
    }
    ofAdjectives.stream().filter(names::contains).forEach(states::add);
    for (Item item : items) {
      item.reading().actors().values().forEach(this::note);
    }
  }

  private void note(Actor actor) {
    for (int i = 1; i < actor.of().size(); i++) {
      String widest = actor.of().getFirst();
      stateOf
          .computeIfAbsent(actor.of().get(i), k -> new HashMap<>())
          .merge(widest, 1, Integer::sum);
    }
  }

  /// The state that an actor belongs to; null if the items do not show it.
  @Nullable String state(Actor actor) {
    for (String key : actor.of()) {
      if (states.contains(key)) {
        return key;
      }
    }
    for (String key : actor.of()) {
      String state =
          stateOf.getOrDefault(key, Map.of()).entrySet().stream()
              .filter(e -> states.contains(e.getKey()))
              .max(Map.Entry.comparingByValue())
              .map(Map.Entry::getKey)
              .orElse(null);
      if (state != null) {
        return state;
      }
    }
    return null;
  }
}
