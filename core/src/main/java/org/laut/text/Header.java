package org.laut.text;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What is known of a document besides its text; null where it was not given.
///
/// @param ref the giver's own id
/// @param language BCP 47 primary tag; null asks the reader to detect it
public record Header(
    @Nullable String ref,
    @Nullable String title,
    @Nullable String publisher,
    @Nullable LocalDate published,
    @Nullable String language) {
  /// A header that says nothing.
  public static final Header EMPTY = new Header(null, null, null, null, null);
}
