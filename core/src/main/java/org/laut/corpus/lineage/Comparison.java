package org.laut.corpus.lineage;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.laut.corpus.lineage.Reason.Ground;
import org.laut.corpus.reuse.Overlap;
import org.laut.corpus.reuse.SharedRun;
import org.laut.corpus.reuse.Words;
import org.laut.text.Span;

/// What a text owes to an earlier one by the words alone.
///
/// @param overlap seen from the later text
/// @param relation IDENTICAL, DERIVED, PARTIAL or NONE
/// @param ground why it is NONE though words are shared; null otherwise
record Comparison(Overlap overlap, Relation relation, @Nullable Ground ground) {
  /// A copy has so much of its text from the other, and leaves out so little of it.
  private static final double WHOLE = 0.9;

  private static final double MOST = 0.75;

  /// Text made from another one has at least so much of it.
  private static final double DERIVED = 0.35;

  /// Less than that without news is background.
  private static final double BACKGROUND = 0.7;

  /// A publisher that repeats less of its own news follows it up.
  private static final double UPDATE = 0.5;

  /// A stretch of its own that long is reporting of its own.
  private static final double OWN = 0.4;

  /// Common words in a row that are a passage, not a phrase.
  private static final int PASSAGE = 18;

  /// The news lead is taken over if so much of it is.
  private static final double LEAD = 0.3;

  /// @param overlap seen from the later text
  static Comparison of(Sheet later, Sheet earlier, Overlap overlap) {
    if (overlap.containmentHere() >= WHOLE && overlap.containmentThere() >= MOST) {
      return new Comparison(overlap, Relation.IDENTICAL, null);
    }
    List<SharedRun> plain =
        overlap.runs().stream()
            .filter(run -> !quoted(run.here(), later) || !quoted(run.there(), earlier))
            .toList();
    int words = plain.stream().mapToInt(SharedRun::words).sum();
    double share = words / (double) Math.max(1, later.words().size());
    int longest = plain.stream().mapToInt(SharedRun::words).max().orElse(0);
    boolean derived = share >= DERIVED && words >= PASSAGE;
    if (!derived && longest < PASSAGE) {
      Ground ground = overlap.longest() >= PASSAGE ? Ground.SAME_QUOTES : null;
      return new Comparison(overlap, Relation.NONE, ground);
    }
    boolean news = lead(plain, later, true) >= LEAD || lead(plain, earlier, false) >= LEAD;
    boolean sameHouse = later.publisher().sameAs(earlier.publisher());
    if (share < (news ? sameHouse ? UPDATE : 0 : BACKGROUND)) {
      return new Comparison(overlap, Relation.NONE, Ground.BACKGROUND);
    }
    boolean own = ownStretch(plain, later.words()) >= OWN;
    return new Comparison(overlap, derived && !own ? Relation.DERIVED : Relation.PARTIAL, null);
  }

  /// True if the later text would be made from the earlier one.
  boolean takes() {
    return relation != Relation.NONE;
  }

  private static boolean quoted(Span run, Sheet sheet) {
    int inside = 0;
    for (Span quote : sheet.quoted()) {
      inside +=
          Math.max(0, Math.min(run.end(), quote.end()) - Math.max(run.start(), quote.start()));
    }
    return inside >= 0.8 * run.length();
  }

  /// How much of the lead stands in the runs.
  private static double lead(List<SharedRun> runs, Sheet sheet, boolean here) {
    int common = 0;
    for (SharedRun run : runs) {
      Span span = here ? run.here() : run.there();
      int first = sheet.words().at(span.start());
      common += Math.max(0, Math.min(sheet.lead(), sheet.words().at(span.end())) - first);
    }
    return common / (double) Math.max(1, sheet.lead());
  }

  /// The share of the longest stretch of words that no run covers.
  private static double ownStretch(List<SharedRun> runs, Words words) {
    int longest = 0;
    int from = 0;
    for (SharedRun run : runs) {
      longest = Math.max(longest, words.at(run.here().start()) - from);
      from = words.at(run.here().end());
    }
    longest = Math.max(longest, words.size() - from);
    return longest / (double) Math.max(1, words.size());
  }
}
