package org.laut.de.morph;

/// Case, number and gender as a set of bits, one bit for each of the 24 combinations.
///
/// Sets are intersected with `&`: "die" & "großen" & "Städte" leaves nominative and accusative
/// plural. 0 means that nothing fits, [#ANY] that nothing is known.
public final class Agreement {
  public static final int NOM = 0;
  public static final int GEN = 1;
  public static final int DAT = 2;
  public static final int ACC = 3;
  public static final int SINGULAR = 0;
  public static final int PLURAL = 1;
  public static final int MASCULINE = 0;
  public static final int FEMININE = 1;
  public static final int NEUTER = 2;

  /// Every combination.
  public static final int ANY = (1 << 24) - 1;

  private Agreement() {}

  /// The bit of one combination.
  public static int bit(int grammaticalCase, int number, int gender) {
    return 1 << (grammaticalCase * 6 + number * 3 + gender);
  }

  /// All combinations in this case.
  public static int inCase(int grammaticalCase) {
    return 0b111111 << (grammaticalCase * 6);
  }

  /// All combinations in this case and number.
  public static int in(int grammaticalCase, int number) {
    return 0b111 << (grammaticalCase * 6 + number * 3);
  }

  /// All combinations in this number.
  public static int inNumber(int number) {
    return (0b111 << (number * 3)) * 0b1000001000001000001;
  }

  /// All combinations in this gender.
  public static int inGender(int gender) {
    return (1 << gender) * 0b1001001001001001001001;
  }

  /// The set that lexicons write in short, "ND.S.MN": cases of `NGDA`, numbers of `SP`, genders of
  /// `MFN`, parted by periods; a part that is missing or empty is left open.
  public static int parse(String letters) {
    int cases = 0;
    int numbers = 0;
    int genders = 0;
    int at = 0;
    for (String part : Table.cells(letters, '.')) {
      for (int i = 0; i < part.length(); i++) {
        char letter = part.charAt(i);
        switch (at) {
          case 0 -> cases |= inCase("NGDA".indexOf(letter));
          case 1 -> numbers |= inNumber("SP".indexOf(letter));
          default -> genders |= inGender("MFN".indexOf(letter));
        }
      }
      at++;
    }
    return orAny(cases) & orAny(numbers) & orAny(genders);
  }

  private static int orAny(int set) {
    return set == 0 ? ANY : set;
  }

  /// True if the set has a combination in this case.
  public static boolean has(int set, int grammaticalCase) {
    return (set & inCase(grammaticalCase)) != 0;
  }
}
