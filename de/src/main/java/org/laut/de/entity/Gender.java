package org.laut.de.entity;

import org.laut.de.morph.Agreement;

/// Gender and number as a set of bits, without case.
public final class Gender {
  public static final int MASCULINE = 1;
  public static final int FEMININE = 2;
  public static final int NEUTER = 4;
  public static final int PLURAL = 8;

  /// A single person of unknown gender.
  public static final int PERSON = MASCULINE | FEMININE;

  /// Anything in the singular.
  public static final int SINGULAR = MASCULINE | FEMININE | NEUTER;

  /// Nothing known.
  public static final int ANY = SINGULAR | PLURAL;

  private Gender() {}

  /// Genders and numbers of a set of [Agreement] bits, whatever the case.
  static int of(int agreement) {
    int bits = 0;
    for (int grammaticalCase = Agreement.NOM; grammaticalCase <= Agreement.ACC; grammaticalCase++) {
      int row = agreement >> (grammaticalCase * 6);
      bits |= row & SINGULAR;
      bits |= (row & 0b111000) != 0 ? PLURAL : 0;
    }
    return bits;
  }

  /// The gender that a lexicon writes as `m`, `f`, `n`, `p` or several of them; [#ANY] for none.
  static int of(String letters) {
    int bits = 0;
    for (int i = 0; i < letters.length(); i++) {
      bits |=
          switch (letters.charAt(i)) {
            case 'm' -> MASCULINE;
            case 'f' -> FEMININE;
            case 'n' -> NEUTER;
            case 'p' -> PLURAL;
            default -> 0;
          };
    }
    return bits == 0 ? ANY : bits;
  }
}
