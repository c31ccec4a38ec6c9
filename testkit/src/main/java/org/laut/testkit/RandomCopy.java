package org.laut.testkit;

import java.util.List;
import java.util.Random;

/// Random text that looks like German news copy to a tokenizer and a parser, and means nothing.
///
/// The same seed gives the same text. Words, marks and line ends are mixed so that every
/// construction meets every other: open quotes, cues without a content, Konjunktiv without a cue.
public final class RandomCopy {
  private static final List<String> WORDS =
      List.of(
          "der",
          "die",
          "das",
          "dem",
          "eines",
          "Minister",
          "Ministerin",
          "Sprecher",
          "Polizei",
          "Behörde",
          "Bundesrat",
          "Oberfeld",
          "Lehmann",
          "Ivanova",
          "Agentur",
          "Zeitung",
          "dpa",
          "er",
          "sie",
          "es",
          "ihr",
          "wir",
          "dass",
          "ob",
          "wenn",
          "weil",
          "wonach",
          "wie",
          "so",
          "laut",
          "zufolge",
          "nach",
          "Angaben",
          "Worten",
          "Bericht",
          "demnach",
          "angeblich",
          "sagte",
          "teilte",
          "mit",
          "erklärte",
          "forderte",
          "bestritt",
          "sei",
          "habe",
          "werde",
          "wäre",
          "hätten",
          "soll",
          "will",
          "ist",
          "hat",
          "wurde",
          "gesehen",
          "gesagt",
          "zu",
          "zahlen",
          "nicht",
          "kein",
          "am",
          "18.",
          "Juni",
          "2024",
          "3,5",
          "Prozent",
          "z.",
          "B.",
          "Dr.",
          "Nord-Süd-Kurs",
          "Großübungsgelände",
          "unter",
          "Berufung",
          "auf",
          "gegenüber");
  private static final List<String> MARKS =
      List.of(",", ",", ",", ".", ".", "!", "?", ":", ";", " -", " –", "…", "\n", "\n\n", "\r\n");
  private static final List<String> PAIRS =
      List.of("„", "“", "”", "\"", "»", "«", "‚", "‘", "'", "(", ")", "[", "]");

  private RandomCopy() {}

  /// A text of at least `length` UTF-16 units, at most one word longer.
  public static String of(long seed, int length) {
    var random = new Random(seed);
    var text = new StringBuilder(length + 32);
    while (text.length() < length) {
      int dice = random.nextInt(20);
      if (dice == 0) {
        text.append(pick(PAIRS, random));
      } else if (dice < 4) {
        text.append(pick(MARKS, random));
      } else {
        text.append(text.isEmpty() ? "" : " ").append(pick(WORDS, random));
      }
    }
    return text.toString();
  }

  private static String pick(List<String> from, Random random) {
    return from.get(random.nextInt(from.size()));
  }
}
