package org.laut.corpus;

/// How many independent origins stand behind a claim: at least and at most.
public record Bound(int min, int max) {
  public Bound {
    if (min < 0 || max < min) {
      throw new IllegalArgumentException("no bound: " + min + ".." + max);
    }
  }
}
