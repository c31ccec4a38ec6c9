package org.laut.corpus.lineage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.laut.corpus.Item;
import org.laut.corpus.family.Families;
import org.laut.corpus.lineage.Reason.Ground;

/// Finds which items of a set are made from which.
///
/// Each has one parent at most, and nobody is its own ancestor. Only items whose texts share a key
/// ([org.laut.corpus.reuse.Signature]) are compared, so the time is about linear in the number of
/// items unless many share one text.
public final class Ancestry {
  private final Kin kin;
  private final Directions directions;
  private final @Nullable Parentage[] found;

  private Ancestry(Kin kin, Families families) {
    this.kin = kin;
    directions = new Directions(kin, families);
    found = new Parentage[kin.size()];
  }

  /// What each item has from others of the set, in the order given.
  ///
  /// @param items each version of an item once; what they are made from is looked for among them
  ///   only
  /// @param families who counts as one publisher, and which names agencies have
  public static List<Parentage> of(List<Item> items, Families families) {
    return of(items, families, null);
  }

  /// The same, with the words of items that are in no set: what is rare there is a telling detail.
  ///
  /// @param rarity of a key of a term: the logarithm of the number of all items over the number of
  ///   those with it, as [org.laut.corpus.Archive#rarity] gives it; null to count in the set
  public static List<Parentage> of(
      List<Item> items, Families families, @Nullable ToDoubleFunction<String> rarity) {
    var ancestry = new Ancestry(new Kin(items, families), families);
    ancestry.parents();
    ancestry.retellings(new Retellings(ancestry.kin, ancestry.directions, rarity));
    return ancestry.all();
  }

  private void parents() {
    var choice = new ParentChoice(kin, directions);
    for (int child : kin.inOrder()) {
      ParentChoice.Candidate parent = choice.of(child);
      if (parent != null) {
        kin.parent(child, parent.index());
        found[child] =
            new Parentage(
                kin.sheet(child).item(),
                parent.sheet().item(),
                parent.comparison().relation(),
                parent.comparison().overlap(),
                List.of(),
                List.of(),
                null,
                parent.reasons());
      }
    }
  }

  private void retellings(Retellings retellings) {
    for (int child : kin.inOrder()) {
      Retellings.Retelling parent =
          found[child] != null || !siblings(child).isEmpty() ? null : retellings.of(child);
      if (parent != null) {
        kin.parent(child, parent.parent());
        retellings.parentFound();
        found[child] =
            new Parentage(
                kin.sheet(child).item(),
                parent.sheet().item(),
                Relation.PARAPHRASE,
                null,
                parent.alignments(),
                List.of(),
                null,
                parent.reasons());
      }
    }
  }

  private List<Parentage> all() {
    var all = new ArrayList<Parentage>();
    for (int i = 0; i < found.length; i++) {
      Parentage known = found[i];
      all.add(known != null ? known : parentless(i));
    }
    return all;
  }

  private Parentage parentless(int index) {
    List<Integer> siblings = siblings(index);
    Item item = kin.sheet(index).item();
    if (siblings.isEmpty()) {
      return new Parentage(
          item, null, Relation.NONE, null, List.of(), List.of(), null, grounds(index));
    }
    String origin = null;
    for (int sibling : siblings) {
      Set<String> unseen = directions.unseen(index, sibling);
      origin = origin == null && !unseen.isEmpty() ? unseen.iterator().next() : origin;
    }
    Ground ground = origin == null ? Ground.DIRECTION_OPEN : Ground.ORIGIN_UNSEEN;
    return new Parentage(
        item,
        null,
        Relation.COMMON_SOURCE,
        Objects.requireNonNull(kin.related(index).get(siblings.getFirst())).overlap(),
        List.of(),
        siblings.stream().map(sibling -> kin.sheet(sibling).item()).toList(),
        origin,
        List.of(Reason.of(ground)));
  }

  private List<Integer> siblings(int index) {
    return kin.related(index).keySet().stream().filter(other -> siblings(index, other)).toList();
  }

  /// True if two items share news and neither the one nor an own version of it is behind the other.
  private boolean siblings(int index, int other) {
    boolean share =
        Objects.requireNonNull(kin.related(index).get(other)).takes()
            || Objects.requireNonNull(kin.related(other).get(index)).takes();
    boolean house = kin.sheet(index).publisher().sameAs(kin.sheet(other).publisher());
    return share
        && !house
        && kin.line(other).stream().noneMatch(above -> kin.versions(above, index));
  }

  /// Why the text that an item shares makes no parent.
  private List<Reason> grounds(int index) {
    var grounds = new ArrayList<Reason>();
    for (Map.Entry<Integer, Comparison> entry : kin.related(index).entrySet()) {
      boolean version = kin.versions(index, entry.getKey());
      Ground ground = version ? Ground.VERSION : entry.getValue().ground();
      if (ground != null && grounds.stream().noneMatch(known -> known.ground() == ground)) {
        grounds.add(new Reason(ground, entry.getValue().overlap().runs().getFirst().here()));
      }
    }
    return grounds;
  }
}
