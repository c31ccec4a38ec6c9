package org.laut.corpus.lineage;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.laut.corpus.lineage.Reason.Ground;
import org.laut.corpus.paraphrase.Alignment;
import org.laut.corpus.paraphrase.Details;
import org.laut.corpus.paraphrase.Paraphrase;

/// Finds the item that another one tells anew in words of its own.
///
/// Without a credit it takes strong evidence: the item has no source of its own, its names are the
/// other's, and so are many details that no third report has. A credit leaves the details alone,
/// and fewer of them.
final class Retellings {
  /// Words in fewer than one item in so many are rare.
  private static final double RARE = Math.log(50);

  /// A detail that a second and further report has as well is worth less.
  private static final double SHARED = 0.5;

  private static final double COMMON = 0.25;

  /// A key that more items have is no detail.
  private static final int MOST_HOLDERS = 50;

  /// More clans make no difference.
  private static final int ENOUGH_CLANS = 4;

  /// Common keys without which no comparison is worth while.
  private static final int FEWEST_KEYS = 3;

  private static final double DETAILS = 3.5;
  private static final double SHARE = 0.12;
  private static final double NAMES = 0.4;
  private static final double CREDITED_DETAILS = 3;
  private static final double CREDITED_SHARE = 0.1;

  /// Details as good as the best.
  private static final double NEAR = 0.9;

  private final Kin kin;
  private final Directions directions;
  private final ToDoubleFunction<String> rarity;
  private final List<Details> details;
  private final Map<String, List<Integer>> holders = new HashMap<>();

  /// For each key the clans of its holders, as far as parents were known when it was asked for.
  private final Map<String, Set<Integer>> clans = new HashMap<>();

  /// A possible parent.
  record Retelling(
      int parent,
      Sheet sheet,
      Paraphrase paraphrase,
      List<Alignment> alignments,
      List<Reason> reasons) {
    boolean lacks(Ground ground) {
      return reasons.stream().noneMatch(reason -> reason.ground() == ground);
    }
  }

  /// @param rarity of a key: the logarithm of the number of items over the number of those with it;
  ///   null to take the set for all items there are
  Retellings(Kin kin, Directions directions, @Nullable ToDoubleFunction<String> rarity) {
    this.kin = kin;
    this.directions = directions;
    this.rarity = rarity == null ? this::rarityInSet : rarity;
    details = kin.sheets().stream().map(sheet -> new Details(sheet.item().reading())).toList();
    for (int i = 0; i < details.size(); i++) {
      for (String key : details.get(i).keys()) {
        holders.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
      }
    }
  }

  /// What the item tells anew; null if nothing in the set.
  @Nullable Retelling of(int child) {
    var retellings = new ArrayList<Retelling>();
    for (int parent : candidates(child)) {
      Retelling retelling = retelling(child, parent);
      if (retelling != null) {
        retellings.add(retelling);
      }
    }
    double near =
        NEAR * retellings.stream().mapToDouble(r -> r.paraphrase.details()).max().orElse(0);
    return retellings.stream()
        .filter(r -> r.paraphrase.details() >= near)
        .min(
            Comparator.comparing((Retelling r) -> r.lacks(Ground.CREDITED))
                .thenComparing(r -> r.lacks(Ground.AGENCY))
                .thenComparing(r -> Objects.requireNonNullElse(r.sheet.published(), Instant.MAX))
                .thenComparingInt(Retelling::parent))
        .orElse(null);
  }

  /// Notes that a parent was found, which changes who is of one clan.
  void parentFound() {
    clans.clear();
  }

  private List<Integer> candidates(int child) {
    int[] common = new int[kin.size()];
    for (String key : details.get(child).keys()) {
      List<Integer> holding = holders.getOrDefault(key, List.of());
      if (holding.size() <= MOST_HOLDERS) {
        holding.forEach(other -> common[other]++);
      }
    }
    return IntStream.range(0, common.length)
        .filter(other -> common[other] >= FEWEST_KEYS && other != child)
        .boxed()
        .toList();
  }

  private @Nullable Retelling retelling(int child, int parent) {
    Sheet taker = kin.sheet(child);
    Sheet giver = kin.sheet(parent);
    if (taker.publisher().sameAs(giver.publisher()) || taker.before(giver)) {
      return null;
    }
    boolean credited = taker.credits().credits(giver.publisher());
    Details here = details.get(child);
    Details there = details.get(parent);
    if (!credited && (taker.publisher().agency() || here.hasSourceBeside(there))) {
      return null;
    }
    List<Reason> reasons = directions.reasons(child, parent);
    if (reasons == null) {
      return null;
    }
    ToDoubleFunction<String> weight = weight(kin.clan(child), kin.clan(parent));
    Paraphrase found = Paraphrase.of(here, there, weight);
    boolean enough =
        credited
            ? found.details() >= CREDITED_DETAILS && found.share() >= CREDITED_SHARE
            : found.details() >= DETAILS && found.share() >= SHARE && found.names() >= NAMES;
    return enough
        ? new Retelling(parent, giver, found, Alignment.of(here, there, weight), because(reasons))
        : null;
  }

  private static List<Reason> because(List<Reason> reasons) {
    var all = new ArrayList<Reason>();
    all.add(Reason.of(Ground.RARE_DETAILS));
    all.addAll(reasons);
    return all;
  }

  /// What a key is worth between items of two clans: less the more others have it.
  private ToDoubleFunction<String> weight(int one, int other) {
    return key -> {
      double rare = Math.clamp(rarity.applyAsDouble(key) / RARE, 0, 1);
      Set<Integer> holding = clans.computeIfAbsent(key, this::clans);
      int others = holding.size();
      others -= holding.contains(one) ? 1 : 0;
      others -= other != one && holding.contains(other) ? 1 : 0;
      return rare * (others <= 1 ? 1 : others == 2 ? SHARED : COMMON);
    };
  }

  private Set<Integer> clans(String key) {
    Set<Integer> holding = new HashSet<>();
    for (int holder : holders.getOrDefault(key, List.of())) {
      if (holding.size() > ENOUGH_CLANS) {
        break;
      }
      holding.add(kin.clan(holder));
    }
    return holding;
  }

  private double rarityInSet(String key) {
    int with = holders.getOrDefault(key, List.of()).size();
    return Math.log((kin.size() + 1.0) / (with + 1.0));
  }
}
