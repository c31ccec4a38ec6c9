package org.laut.store;

import org.laut.corpus.Item;

/// Where an item stands among all others, the latest published first; what a page of them ends
/// with.
///
/// @param moment milliseconds since 1970; the smallest number where the publication is not known
public record Position(long moment, String ref) {
  /// That of an item.
  public static Position of(Item item) {
    return new Position(Moments.of(item.news()), item.ref());
  }
}
