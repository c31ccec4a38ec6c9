package org.laut.store;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.laut.report.Reading;
import org.laut.text.Passage;
import org.laut.text.Term;

/// Keys of a text that texts sharing much with it have too: MinHash over runs of lemmas, in bands
/// (Broder 1997; Indyk and Motwani 1998).
final class Bands {
  private static final int RUN = 4;
  private static final int BANDS = 16;
  private static final int ROWS = 2;

  private Bands() {}

  /// The bands of the body; none for a text with fewer words than make a run.
  static Set<Long> of(Reading reading) {
    List<String> lemmas =
        reading.body().stream().map(Passage::terms).flatMap(List::stream).map(Term::lemma).toList();
    if (lemmas.size() < RUN) {
      return Set.of();
    }
    long[] least = new long[BANDS * ROWS];
    Arrays.fill(least, Long.MAX_VALUE);
    for (int i = 0; i + RUN <= lemmas.size(); i++) {
      long run = lemmas.subList(i, i + RUN).hashCode();
      for (int j = 0; j < least.length; j++) {
        least[j] = Math.min(least[j], mix(run + 0x9E3779B97F4A7C15L * (j + 1)));
      }
    }
    var bands = new HashSet<Long>();
    for (int j = 0; j < least.length; j += ROWS) {
      bands.add(mix(least[j] * 31 + least[j + 1] + j));
    }
    return bands;
  }

  /// Spreads the bits; the finish of SplitMix64 (Steele, Lea, Flood 2014).
  static long mix(long value) {
    long mixed = (value ^ value >>> 30) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
    return mixed ^ mixed >>> 31;
  }
}
