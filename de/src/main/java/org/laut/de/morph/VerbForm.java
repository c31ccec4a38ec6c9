package org.laut.de.morph;

import java.util.List;

/// Finite and infinite verb forms as a set of bits.
///
/// Finite: one bit for each tense or mood, number and person. [#ZU_INFINITIVE] is the fused form
/// ("mitzuteilen").
public final class VerbForm {
  public static final int PRESENT = 0;
  public static final int PRETERITE = 1;
  public static final int KONJUNKTIV1 = 2;
  public static final int KONJUNKTIV2 = 3;

  public static final int INFINITIVE = 1 << 24;
  public static final int PARTICIPLE2 = 1 << 25;
  public static final int ZU_INFINITIVE = 1 << 26;
  public static final int IMPERATIVE = 1 << 27;

  /// Every finite form but the imperative.
  public static final int FINITE = (1 << 24) - 1;

  private VerbForm() {}

  /// The bit of one finite form; `person` is 1 to 3, `number` as in [Agreement].
  public static int bit(int tense, int number, int person) {
    return 1 << (tense * 6 + number * 3 + person - 1);
  }

  /// All forms of this tense or mood.
  public static int in(int tense) {
    return 0b111111 << (tense * 6);
  }

  /// Third person of this tense or mood, both numbers.
  public static int third(int tense) {
    return bit(tense, 0, 3) | bit(tense, 1, 3);
  }

  /// The set that lexicons write as names parted by commas: "INF", "PA2", "EIZ", "PRT.S.3".
  public static int parse(String names) {
    int set = 0;
    for (String name : Table.cells(names, ',')) {
      set |=
          switch (name) {
            case "INF" -> INFINITIVE;
            case "PA2" -> PARTICIPLE2;
            case "EIZ" -> ZU_INFINITIVE;
            default -> finite(Table.cells(name, '.'));
          };
    }
    return set;
  }

  private static int finite(List<String> parts) {
    int tense = List.of("PRS", "PRT", "KJ1", "KJ2").indexOf(parts.get(0));
    return bit(tense, "SP".indexOf(parts.get(1)), parts.get(2).charAt(0) - '0');
  }

  /// True if some form of `set` is in this tense or mood.
  public static boolean has(int set, int tense) {
    return (set & in(tense)) != 0;
  }
}
