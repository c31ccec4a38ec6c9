package org.laut.de.tag;

/// A set of tags as the bits of a long, the ordinal of each tag its bit.
final class TagSet {
  private TagSet() {}

  static long of(Tag... tags) {
    long set = 0;
    for (Tag tag : tags) {
      set |= 1L << tag.ordinal();
    }
    return set;
  }

  static boolean has(long set, Tag tag) {
    return (set & 1L << tag.ordinal()) != 0;
  }

  /// True if both have a tag in common.
  static boolean meet(long one, long other) {
    return (one & other) != 0;
  }
}
