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
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.laut.corpus.lineage.Reason.Ground;
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

  /// A possible parent.
  record Retelling(int parent, Sheet sheet, Paraphrase paraphrase, List<Reason> reasons) {
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

  private List<Integer> candidates(int child) {
    Map<Integer, Integer> common = new TreeMap<>();
    for (String key : details.get(child).keys()) {
      List<Integer> holding = holders.getOrDefault(key, List.of());
      if (holding.size() <= MOST_HOLDERS) {
        holding.forEach(other -> common.merge(other, 1, Integer::sum));
      }
    }
    return common.entrySet().stream()
        .filter(entry -> entry.getValue() >= FEWEST_KEYS && entry.getKey() != child)
        .map(Map.Entry::getKey)
        .toList();
  }

  private @Nullable Retelling retelling(int child, int parent) {
    Sheet taker = kin.sheet(child);
    Sheet giver = kin.sheet(parent);
    if (taker.publisher().sameAs(giver.publisher()) || taker.before(giver)) {
      return null;
    }
    List<Reason> reasons = directions.reasons(child, parent);
    if (reasons == null) {
      return null;
    }
    boolean credited = reasons.stream().anyMatch(reason -> reason.ground() == Ground.CREDITED);
    Paraphrase found =
        Paraphrase.of(details.get(child), details.get(parent), key -> weight(key, child, parent));
    boolean enough =
        credited
            ? found.details() >= CREDITED_DETAILS && found.share() >= CREDITED_SHARE
            : !taker.publisher().agency()
                && !found.ownSource()
                && found.details() >= DETAILS
                && found.share() >= SHARE
                && found.names() >= NAMES;
    return enough ? new Retelling(parent, giver, found, because(reasons)) : null;
  }

  private static List<Reason> because(List<Reason> reasons) {
    var all = new ArrayList<Reason>();
    all.add(Reason.of(Ground.RARE_DETAILS));
    all.addAll(reasons);
    return all;
  }

  private double weight(String key, int child, int parent) {
    double rare = Math.clamp(rarity.applyAsDouble(key) / RARE, 0, 1);
    List<Integer> holding = holders.getOrDefault(key, List.of());
    if (holding.size() > MOST_HOLDERS) {
      return rare * COMMON;
    }
    Set<Integer> others = new HashSet<>();
    holding.forEach(holder -> others.add(kin.clan(holder)));
    others.remove(kin.clan(child));
    others.remove(kin.clan(parent));
    return rare * (others.size() <= 1 ? 1 : others.size() == 2 ? SHARED : COMMON);
  }

  private double rarityInSet(String key) {
    int with = holders.getOrDefault(key, List.of()).size();
    return Math.log((kin.size() + 1.0) / (with + 1.0));
  }
}
