package org.laut.corpus.lineage;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.laut.corpus.lineage.Reason.Ground;

/// Chooses the parent of an item among those whose text it may have.
///
/// Of the items of one publisher, which often are versions, the one whose wording the item has most
/// of. Of several publishers likewise, but where they have about as much, a credited one goes
/// before an agency, an agency before a cited one, and then the earliest.
final class ParentChoice {
  /// Words, and share of the item's words, by which a wording has to be nearer to count as such.
  private static final int FEW_WORDS = 3;

  private static final double FEW = 0.03;

  private final Kin kin;
  private final Directions directions;

  ParentChoice(Kin kin, Directions directions) {
    this.kin = kin;
    this.directions = directions;
  }

  /// A possible parent.
  ///
  /// @param late true if it was published after the item
  record Candidate(
      int index, Sheet sheet, Comparison comparison, List<Reason> reasons, boolean late) {
    int words() {
      return comparison.overlap().shared();
    }

    boolean has(Ground ground) {
      return reasons.stream().anyMatch(reason -> reason.ground() == ground);
    }

    Candidate because(Ground ground) {
      var more = new ArrayList<>(reasons);
      more.add(Reason.of(ground));
      return new Candidate(index, sheet, comparison, more, late);
    }
  }

  /// The parent; null if nobody may be it.
  @Nullable Candidate of(int child) {
    Map<String, List<Candidate>> houses = new HashMap<>();
    for (Map.Entry<Integer, Comparison> entry : kin.related(child).entrySet()) {
      Candidate candidate = candidate(child, entry.getKey(), entry.getValue());
      if (candidate != null) {
        String house =
            Objects.requireNonNullElse(
                candidate.sheet.publisher().family(), String.valueOf(candidate.index));
        houses.computeIfAbsent(house, h -> new ArrayList<>()).add(candidate);
      }
    }
    List<Candidate> best = houses.values().stream().map(this::nearest).toList();
    return best.isEmpty() ? null : first(child, best);
  }

  private @Nullable Candidate candidate(int child, int parent, Comparison comparison) {
    List<Reason> reasons = comparison.takes() ? directions.reasons(child, parent) : null;
    Sheet giver = kin.sheet(parent);
    return reasons == null
        ? null
        : new Candidate(parent, giver, comparison, reasons, kin.sheet(child).before(giver));
  }

  private Candidate nearest(List<Candidate> house) {
    Candidate nearest =
        house.stream()
            .max(
                Comparator.comparing((Candidate c) -> !c.late)
                    .thenComparingInt(Candidate::words)
                    .thenComparingDouble(c -> c.comparison.overlap().containmentThere())
                    .thenComparing(c -> moment(c.sheet))
                    .thenComparingInt(Candidate::index))
            .orElseThrow();
    boolean matched =
        house.stream()
            .anyMatch(c -> c.words() < nearest.words() && kin.versions(c.index, nearest.index));
    return matched ? nearest.because(Ground.VERSION_MATCHED) : nearest;
  }

  private Candidate first(int child, Collection<Candidate> best) {
    int most = best.stream().mapToInt(Candidate::words).max().orElseThrow();
    double near = most - Math.max(FEW_WORDS, FEW * kin.sheet(child).words().size());
    Candidate first =
        best.stream()
            .filter(c -> c.words() >= near)
            .min(
                Comparator.comparing((Candidate c) -> !c.has(Ground.CREDITED))
                    .thenComparing(c -> !c.has(Ground.AGENCY))
                    .thenComparing(c -> !c.has(Ground.CITED))
                    .thenComparing(c -> moment(c.sheet))
                    .thenComparingInt(Candidate::index))
            .orElseThrow();
    boolean nearer = best.stream().anyMatch(c -> c.words() < near);
    return nearer ? first.because(Ground.OWN_WORDING) : first;
  }

  private static Instant moment(Sheet sheet) {
    return Objects.requireNonNullElse(sheet.published(), Instant.MAX);
  }
}
