package org.laut.de.tag;

/// Hashing of ints without allocation.
final class Mix {
  private Mix() {}

  static int of(int seed, int a) {
    int h = (seed * 0x9E3779B1 ^ a) * 0x85EBCA6B;
    return (h ^ (h >>> 15)) * 0xC2B2AE35;
  }

  static int of(int seed, int a, int b) {
    return of(of(seed, a), b);
  }

  static int of(int seed, int a, int b, int c) {
    return of(of(of(seed, a), b), c);
  }
}
