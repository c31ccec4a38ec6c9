package org.laut.corpus.reuse;

import java.util.Comparator;
import java.util.List;

/// What two texts have in common, word for word.
///
/// @param wordsHere how many words the one text has
/// @param wordsThere how many words the other has
/// @param runs the common passages in the order of the one text; no word is part of two
public record Overlap(int wordsHere, int wordsThere, List<SharedRun> runs) {
  public Overlap {
    runs = List.copyOf(runs);
  }

  /// The overlap of two texts; seen from the other side it is the same, flipped. About linear in
  /// their lengths.
  public static Overlap of(Words here, Words there) {
    return Words.order(here, there) <= 0
        ? new Overlap(here.size(), there.size(), new Tiling(here, there).runs())
        : of(there, here).flipped();
  }

  /// How many words are common.
  public int shared() {
    return runs.stream().mapToInt(SharedRun::words).sum();
  }

  /// The common share of the one text's words, 0 to 1; 0 for a text without words.
  public double containmentHere() {
    return wordsHere == 0 ? 0 : (double) shared() / wordsHere;
  }

  /// The common share of the other text's words.
  public double containmentThere() {
    return wordsThere == 0 ? 0 : (double) shared() / wordsThere;
  }

  /// How many words the longest common passage has; 0 if there is none.
  public int longest() {
    return runs.stream().mapToInt(SharedRun::words).max().orElse(0);
  }

  /// The same seen from the other text.
  public Overlap flipped() {
    List<SharedRun> flipped =
        runs.stream()
            .map(SharedRun::flipped)
            .sorted(Comparator.comparing(SharedRun::here))
            .toList();
    return new Overlap(wordsThere, wordsHere, flipped);
  }
}
