package org.laut.corpus;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/// How an item was released, as far as its file says so; null where it does not.
///
/// @param byline as given: "Von Petra Wolff", "dpa/kb"
/// @param published the moment
/// @param usage what the item says of itself
/// @param versionOf the giver's id of the item that this one replaces
/// @param source the publisher it was taken from, as feeds give it
/// @param url where it stands
public record Release(
    @Nullable String byline,
    @Nullable OffsetDateTime published,
    Usage usage,
    @Nullable String versionOf,
    @Nullable String source,
    @Nullable String url) {
  /// Nothing known.
  public static final Release UNKNOWN = new Release(null, null, Usage.USABLE, null, null, null);

  /// Whether an item may be used.
  public enum Usage {
    USABLE,
    /// It corrects the item that it replaces.
    CORRECTED,
    /// It withdraws the item that it replaces; without one, it is withdrawn itself.
    WITHDRAWN
  }
}
