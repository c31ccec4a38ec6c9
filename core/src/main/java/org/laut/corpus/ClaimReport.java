package org.laut.corpus;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.laut.text.Span;

/// What one item says of a claim on one word; an item that repeats a claim and denies it gives two.
///
/// @param item the version that says so
/// @param origin id of the origin in the answer; null if nothing at all is known of it
/// @param via who passed it on between origin and item, in that order, the item's publisher left
///   out
/// @param parent the item that this one is made from or cites, whether it has this very word from
///   there or not; null if there is none
/// @param statement where it says so: an offset into the text, or into the title
/// @param inTitle true if `statement` lies in the title
/// @param statementId id of the statement in the item's report; null for the paper's own voice
/// @param withdrawn true if the item, or what it was made from, has been withdrawn
public record ClaimReport(
    Item item,
    Position position,
    @Nullable String origin,
    List<String> via,
    Lineage lineage,
    Lineage.@Nullable Relays parent,
    Span statement,
    boolean inTitle,
    @Nullable String statementId,
    boolean withdrawn) {
  public ClaimReport {
    via = List.copyOf(via);
  }
}
