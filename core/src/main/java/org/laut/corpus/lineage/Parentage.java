package org.laut.corpus.lineage;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.laut.corpus.Item;
import org.laut.corpus.paraphrase.Alignment;
import org.laut.corpus.reuse.Overlap;

/// What an item has from others.
///
/// @param parent the item it is made from; null if there is none, or none that can be told
/// @param relation to the parent; without one COMMON_SOURCE or NONE
/// @param overlap the words shared with the parent, or with the first of the siblings, seen from
///   the item; null if there is neither
/// @param siblings with COMMON_SOURCE the items that share the origin; otherwise empty
/// @param origin with COMMON_SOURCE the agency whose item is not there, as a credit names it; null
///   if no credit does
/// @param reasons why, weightiest first
public record Parentage(
    Item item,
    @Nullable Item parent,
    Relation relation,
    @Nullable Overlap overlap,
    List<Alignment> alignments,
    List<Item> siblings,
    @Nullable String origin,
    List<Reason> reasons) {
  public Parentage {
    alignments = List.copyOf(alignments);
    siblings = List.copyOf(siblings);
    reasons = List.copyOf(reasons);
  }
}
