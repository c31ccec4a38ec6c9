package org.laut.store;

import java.util.Comparator;

/// An item that shares keys with others.
///
/// @param moment of its publication; [Moments#UNKNOWN] is near to all
/// @param keys how many it shares
record Meeting(int item, long moment, int keys) {
  /// Without a day last; of equal ones the smaller number.
  static final Comparator<Meeting> EARLIEST =
      Comparator.comparing((Meeting m) -> m.moment == Moments.UNKNOWN)
          .thenComparingLong(Meeting::moment)
          .thenComparingInt(Meeting::item);

  /// Those that share most keys, of equal ones the earliest.
  static final Comparator<Meeting> CLOSEST =
      Comparator.comparingInt(Meeting::keys).reversed().thenComparing(EARLIEST);
}
