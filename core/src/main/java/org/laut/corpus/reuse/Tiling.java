package org.laut.corpus.reuse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Covers two texts with their common runs, each word at most once: greedy tiling after Wise 1993,
/// from left to right, over seeds of a few words.
///
/// From each seed the longest run is taken that the other text still has. A seed that the other
/// text repeats is tried at so many places, which keeps the work linear.
final class Tiling {
  private static final int SEED = 4;
  private static final int PLACES = 32;

  /// Fewer common words are a turn of phrase.
  private static final int SHORTEST = 6;

  private final Words here;
  private final Words there;
  private final long[] seeds;
  private final SeedIndex index;
  private final BitSet taken;

  Tiling(Words here, Words there) {
    this.here = here;
    this.there = there;
    seeds = Shingles.of(here, SEED);
    index = new SeedIndex(Shingles.of(there, SEED));
    taken = new BitSet(there.size());
  }

  /// The runs in the order of the first text.
  List<SharedRun> runs() {
    var runs = new ArrayList<SharedRun>();
    int free = 0;
    int at = 0;
    while (at < seeds.length) {
      var run = new GrowingRun(here, there, taken, free);
      int place = place(at);
      if (place >= 0) {
        run.grow(at, place);
      }
      if (run.words() >= SHORTEST) {
        runs.add(run.taken());
        free = run.end();
        at = free;
      } else {
        at++;
      }
    }
    return runs;
  }

  /// Where the other text has most of what follows this word; -1 if nowhere a seed.
  private int place(int at) {
    int best = -1;
    int most = SEED - 1;
    int place = index.first(seeds[at]);
    for (int tried = 0; place >= 0 && tried < PLACES; tried++) {
      int common = common(at, place);
      if (common > most) {
        best = place;
        most = common;
      }
      place = index.next(place);
    }
    return best;
  }

  private int common(int at, int place) {
    int common = 0;
    while (at + common < here.size()
        && place + common < there.size()
        && !taken.get(place + common)
        && here.hash(at + common) == there.hash(place + common)) {
      common++;
    }
    return common;
  }
}
