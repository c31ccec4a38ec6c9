package org.laut.formats.intake;

/// How much an input may ask for.
///
/// @param itemBytes the most bytes of one item, unpacked
/// @param unpackedBytes the most bytes that a packed input may unpack to
/// @param ratio the most bytes that a packed byte may stand for, on the whole; looked at from
///   [#HARMLESS] bytes on
/// @param items the most items of one input
public record Limits(int itemBytes, long unpackedBytes, int ratio, long items) {
  /// So many bytes may be unpacked at any ratio.
  public static final long HARMLESS = 16L << 20;

  /// For a machine with some memory: 16 MiB an item, 256 GiB unpacked, 200 to 1, any number of
  /// items.
  public static final Limits USUAL = new Limits(16 << 20, 256L << 30, 200, Long.MAX_VALUE);

  /// The same with another limit on an item.
  public Limits itemBytes(int most) {
    return new Limits(most, unpackedBytes, ratio, items);
  }

  /// The complaint about an item that is longer.
  public Unreadable tooLong() {
    return new Unreadable(Fault.TOO_LONG, String.valueOf(Math.max(1, itemBytes >> 20)));
  }
}
