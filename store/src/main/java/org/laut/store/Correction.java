package org.laut.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Something a user has put right, kept beside what was read and never lost by reading again or by
/// a new version of the item.
///
/// @param id given by the store
/// @param ref the item
/// @param kind what sort of correction, in the words of whoever made it
/// @param target the part of the record: `s2`, `e1.time`
/// @param value the right value as JSON
/// @param at when it was made, in whole milliseconds
/// @param revoked when it was taken back; null while it holds
public record Correction(
    long id,
    String ref,
    String kind,
    String target,
    String value,
    String author,
    Instant at,
    @Nullable Instant revoked) {
  /// A correction that is to be kept.
  public record Draft(String ref, String kind, String target, String value, String author) {}
}
