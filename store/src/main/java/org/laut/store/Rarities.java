package org.laut.store;

import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.laut.corpus.Item;
import org.laut.text.Passage;
import org.laut.text.Term;

/// How rare words are, as they were looked up a minute ago at most.
///
/// One question asks one by one for the rarity of all names and numbers in hundreds of items, many
/// of them again and again. So those of items that were just found are looked up together, and what
/// other processes take in meanwhile changes a logarithm little.
final class Rarities {
  private static final long FRESH = Duration.ofMinutes(1).toNanos();
  private static final int MOST = 50_000;

  private final Map<String, Double> values = new ConcurrentHashMap<>();
  private final Set<String> expected = ConcurrentHashMap.newKeySet();
  private final Function<Collection<String>, Map<String, Double>> lookUp;
  private long since = System.nanoTime();

  /// @param lookUp gives the rarity of each of these words
  Rarities(Function<Collection<String>, Map<String, Double>> lookUp) {
    this.lookUp = lookUp;
  }

  /// The names and numbers in these items will be asked for.
  void expect(Collection<Item> items) {
    for (Item item : items) {
      for (List<Passage> passages : List.of(item.reading().title(), item.reading().body())) {
        passages.forEach(passage -> passage.terms().forEach(this::expect));
      }
    }
  }

  private void expect(Term term) {
    boolean asked = term.kind() == Term.Kind.NAME || term.kind() == Term.Kind.NUMBER;
    if (asked && expected.size() < MOST && !values.containsKey(term.lemma())) {
      expected.add(term.lemma());
    }
  }

  double of(String word) {
    expire();
    Double kept = values.get(word);
    if (kept != null) {
      return kept;
    }
    Set<String> words = new HashSet<>(expected);
    expected.removeAll(words);
    words.removeAll(values.keySet());
    words.add(word);
    Map<String, Double> found = lookUp.apply(words);
    values.putAll(found);
    return Objects.requireNonNull(found.get(word));
  }

  private synchronized void expire() {
    long now = System.nanoTime();
    if (now - since > FRESH || values.size() >= 2 * MOST) {
      values.clear();
      since = now;
    }
  }

  /// Forgets all; to be called when something was written.
  void clear() {
    values.clear();
  }
}
