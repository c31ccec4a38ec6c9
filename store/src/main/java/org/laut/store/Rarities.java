package org.laut.store;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToDoubleFunction;

/// How rare words are, as they were looked up some seconds ago at most. One question asks for the
/// rarity of hundreds of words, many of them again and again, and what other processes take in
/// meanwhile changes a logarithm little.
final class Rarities {
  private static final long FRESH = Duration.ofSeconds(5).toNanos();
  private static final int MOST = 50_000;

  private final Map<String, Double> values = new ConcurrentHashMap<>();
  private long since = System.nanoTime();

  double of(String word, ToDoubleFunction<String> lookUp) {
    expire();
    Double kept = values.get(word);
    if (kept != null) {
      return kept;
    }
    double found = lookUp.applyAsDouble(word);
    values.put(word, found);
    return found;
  }

  private synchronized void expire() {
    long now = System.nanoTime();
    if (now - since > FRESH || values.size() >= MOST) {
      values.clear();
      since = now;
    }
  }

  /// Forgets all; to be called when something was written.
  void clear() {
    values.clear();
  }
}
