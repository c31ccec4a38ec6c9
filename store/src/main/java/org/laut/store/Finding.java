package org.laut.store;

import org.jspecify.annotations.Nullable;

/// Something that is not as it should be in a store.
///
/// @param ref the item concerned; null where it is the store as a whole
/// @param version its version; 0 where it is not about one
/// @param what in English, one line
public record Finding(@Nullable String ref, int version, String what) {
  static Finding of(String what) {
    return new Finding(null, 0, what);
  }
}
