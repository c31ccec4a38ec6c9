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
/// A name is taken for a state's if it has an adjective of its own ("koskarisch"); a place is taken
/// to lie in the state that is named in most sentences with it, if there is one.
final class Places {
  private final Set<String> states = new HashSet<>();
  private final Map<String, String> stateOfKey = new HashMap<>();
  private final Map<String, Map<String, Integer>> statesBeside = new HashMap<>();

  Places(List<Item> items) {
    var keys = new HashSet<String>();
    for (Item item : items) {
      item.reading().actors().values().forEach(actor -> keys.addAll(actor.of()));
      for (Passage passage : item.reading().body()) {
        passage.terms().stream().filter(Places::ofState).forEach(this::addState);
      }
    }
    keys.removeAll(states);
    for (Item item : items) {
      Story.passages(item).forEach(passage -> note(passage, keys));
    }
  }

  /// Names of states carry a key that they share with their adjectives.
  private static boolean ofState(Term term) {
    return term.kind() == Term.Kind.NAME && term.parts().stream().anyMatch(Places::shared);
  }

  private static boolean shared(String key) {
    return key.startsWith("~");
  }

  private void addState(Term term) {
    states.add(term.lemma());
    term.parts().stream()
        .filter(Places::shared)
        .forEach(key -> stateOfKey.putIfAbsent(key, term.lemma()));
  }

  private void note(Passage passage, Set<String> places) {
    var here = new HashSet<String>();
    var named = new HashSet<String>();
    for (Term term : passage.terms()) {
      here.add(term.lemma());
      for (String part : term.parts()) {
        String state = stateOfKey.get(part);
        if (state != null) {
          named.add(state);
        }
      }
    }
    here.retainAll(places);
    for (String place : here) {
      named.forEach(state ->
          statesBeside.computeIfAbsent(place, k -> new HashMap<>()).merge(state, 1, Integer::sum));
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
      String state = most(statesBeside.getOrDefault(key, Map.of()));
      if (state != null) {
        return state;
      }
    }
    return null;
  }

  /// The key counted most often; null if there is none or several.
  private static @Nullable String most(Map<String, Integer> counts) {
    String most = null;
    int best = 0;
    boolean open = true;
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      if (entry.getValue() > best) {
        most = entry.getKey();
        best = entry.getValue();
        open = false;
      } else if (entry.getValue() == best) {
        open = true;
      }
    }
    return open ? null : most;
  }
}
