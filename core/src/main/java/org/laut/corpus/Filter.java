package org.laut.corpus;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/// Which items of an archive count; null where it does not matter.
///
/// @param from the first moment of publication; items without one are left out if this or `to` is
///   given
/// @param to the moment before which they were published
/// @param publisher its name, letter by letter but for case
public record Filter(
    @Nullable OffsetDateTime from, @Nullable OffsetDateTime to, @Nullable String publisher) {
  /// Everything.
  public static final Filter ALL = new Filter(null, null, null);

  /// True if the item counts.
  public boolean admits(Item item) {
    OffsetDateTime published = item.news().release().published();
    String name = item.news().document().header().publisher();
    return (from == null || (published != null && !published.isBefore(from)))
        && (to == null || (published != null && published.isBefore(to)))
        && (publisher == null || publisher.equalsIgnoreCase(name));
  }
}
