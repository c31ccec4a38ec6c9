package org.laut.corpus.reuse;

/// 64-bit hashes that are the same in every run and on every machine, so that a store may keep
/// them.
final class Hash {
  /// The hash of nothing: the offset basis of FNV-1a.
  static final long START = 0xcbf29ce484222325L;

  private static final long FNV_PRIME = 0x100000001b3L;

  private Hash() {}

  /// The hash so far with one more unit, after FNV-1a.
  static long add(long hash, long unit) {
    return (hash ^ unit) * FNV_PRIME;
  }

  /// Spreads a hash over all 64 bits: the finalizer of SplitMix64 (Steele, Lea, Flood 2014).
  static long spread(long hash) {
    long z = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }
}
