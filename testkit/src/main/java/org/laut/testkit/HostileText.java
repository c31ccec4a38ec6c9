package org.laut.testkit;

import java.util.ArrayList;
import java.util.List;

/// A text made to break readers: deep, endless, malformed or invisible.
///
/// @param name what is hostile about it
public record HostileText(String name, String text) {
  private static final int MANY = 100_000;
  private static final int MEGABYTE = 1 << 20;
  private static final String SENTENCE = "Die Brücke sei gesperrt, sagte ein Sprecher der Stadt. ";

  /// All of them. Together a few megabytes, made anew at each call.
  public static List<HostileText> all() {
    var all = new ArrayList<HostileText>();
    all.addAll(empty());
    all.addAll(deep());
    all.addAll(longRuns());
    all.addAll(malformed());
    return all;
  }

  private static List<HostileText> empty() {
    return List.of(
        new HostileText("nothing", ""),
        new HostileText("one blank", " "),
        new HostileText("line ends only", "\n\r\n\r\n\n\r"),
        new HostileText("one quotation mark", "„"),
        new HostileText("one full stop", "."));
  }

  private static List<HostileText> deep() {
    return List.of(
        new HostileText("100,000 opening quotation marks", "„".repeat(MANY)),
        new HostileText("100,000 straight quotation marks", "\"".repeat(MANY)),
        new HostileText("quotation marks that never match", "„a« »b“ ‚c\" ".repeat(MANY / 12)),
        new HostileText(
            "nested quotations", "„so ‚".repeat(MANY / 10) + "‘ sei“".repeat(MANY / 10)),
        new HostileText("nested brackets", "(".repeat(MANY / 2) + ")".repeat(MANY / 2)),
        new HostileText("closing brackets only", ")".repeat(MANY)),
        new HostileText("nested subordinate clauses", "dass er sagte, ".repeat(MANY / 15)),
        new HostileText(
            "attributions without end", "laut A zufolge nach B, so C, ".repeat(MANY / 28)),
        new HostileText(
            "one quotation over 4,000 paragraphs", "„" + (SENTENCE + "\n\n").repeat(4000)));
  }

  private static List<HostileText> longRuns() {
    return List.of(
        new HostileText("a line of 1 MB", SENTENCE.repeat(MEGABYTE / SENTENCE.length())),
        new HostileText("a word of 1 MB", "a".repeat(MEGABYTE)),
        new HostileText("a capitalised word of 100,000 letters", "Ab".repeat(MANY / 2)),
        new HostileText("1 MB of blanks", " ".repeat(MEGABYTE)),
        new HostileText("100,000 digits", "1".repeat(MANY)),
        new HostileText("numbers and full stops", "1.".repeat(MANY / 2)),
        new HostileText("hyphens in words", "Nord-".repeat(MANY / 5)),
        new HostileText("commas", ",".repeat(MANY)),
        new HostileText("full stops", ". ".repeat(MANY / 2)),
        new HostileText("only capitals", "DER MINISTER SAGTE: „DAS SEI SO.“ ".repeat(MANY / 34)),
        new HostileText("only names", "Anna Berger, Jonas Kroll und ".repeat(MANY / 29)));
  }

  private static List<HostileText> malformed() {
    return List.of(
        new HostileText("NUL", "Der Rat\0 sagte\0, es\0 sei\0 gut.\0".repeat(1000)),
        new HostileText(
            "lone high surrogates", "Sie sagte, \uD83D es sei \uD83D gut.".repeat(1000)),
        new HostileText(
            "lone low surrogates", "\uDE00„\uDE00 es sei gut\uDE00“, so er.".repeat(1000)),
        new HostileText("emoji", "„👩‍👩‍👧‍👦 🇩🇪“, sagte 👍🏽 Berger. ".repeat(1000)),
        new HostileText(
            "combining characters", "u\u0308ber a\u0301\u0323\u0308 ".repeat(MANY / 12)),
        new HostileText("10,000 combining marks on one letter", "a" + "\u0301".repeat(10_000)),
        new HostileText(
            "bidi marks", "\u202E„Das \u2067sei\u2069 so“\u202C, sagte \u200Fer. ".repeat(1000)),
        new HostileText(
            "zero width",
            "Der\u200B Mi\u200Dnister\uFEFF sag\u00ADte, es\u2060 sei so. ".repeat(1000)),
        new HostileText(
            "all kinds of blanks",
            "Er\u00A0sagte,\u2009es\u3000sei\u2028so.\u2029\u0085\f\u000B".repeat(1000)),
        new HostileText("CRLF", "„Das sei so“,\r\nsagte er.\r\n\r\n".repeat(1000)),
        new HostileText(
            "control characters", "\u0001\u0007\u001B[31m\u007F\u009B sagte er. ".repeat(1000)),
        new HostileText("another script", "Он сказал, что «это так». 彼は言った。 ".repeat(1000)),
        new HostileText("every unit once", everyUnit()));
  }

  private static String everyUnit() {
    var text = new StringBuilder(0x10000);
    for (int unit = 0; unit < 0x10000; unit++) {
      text.append((char) unit);
    }
    return text.toString();
  }
}
