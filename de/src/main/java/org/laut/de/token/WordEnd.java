package org.laut.de.token;

/// Finds where a word or number ends: letters and digits with what may stand inside.
final class WordEnd {
  /// How far a dotted abbreviation is looked at; none is longer.
  private static final int LONGEST_PART = 4;

  private final String text;

  WordEnd(String text) {
    this.text = text;
  }

  /// Offset behind the word that begins at `start`, before any period that may belong to it.
  int of(int start) {
    int at = start;
    while (at < text.length()) {
      int letters = letters(at);
      if (letters == at) {
        return at;
      }
      at = inner(start, letters);
      if (at == letters) {
        return trailing(start, at);
      }
    }
    return at;
  }

  private int letters(int from) {
    int at = from;
    while (at < text.length()) {
      char c = text.charAt(at);
      if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || Characters.digit(c)) {
        at++;
      } else if (c < 0x80) {
        return at;
      } else if (Characters.word(text, at) > 0) {
        at += Characters.word(text, at);
      } else if (Characters.mark(c) || (at > from && attached(c))) {
        at++;
      } else {
        return at;
      }
    }
    return at;
  }

  /// Invisible characters, and the raised figures of "km²".
  private static boolean attached(char c) {
    return Characters.invisible(c) || c == '²' || c == '³';
  }

  /// Offset behind a separator at `at` after which the word goes on; `at` if there is none.
  private int inner(int start, int at) {
    char c = Characters.at(text, at);
    if (at >= text.length() || Characters.blank(c)) {
      return at;
    }
    char before = text.charAt(at - 1);
    int next = at + 1;
    boolean digits = Characters.digit(before) && Characters.digit(Characters.at(text, next));
    boolean word = Characters.word(text, next) > 0;
    boolean inside =
        switch (c) {
          case '-', 0x2010, 0x2011 -> word || pair(next);
          case '_', '&' -> word;
          case '/' -> word || partner(next);
          case '\'', '’', '`', '´', '‘', 'ʼ', '′' -> word;
          case ',', '+' -> digits;
          case ':' -> digits || (Characters.lower(before) && gender(next));
          case '*' -> Characters.lower(before) && gender(next);
          case '.' -> digits || hyphened(next) || dotted(start, at) || written(start, at);
          default -> false;
        };
    if (!inside) {
      return at;
    }
    return word ? next : next + 1;
  }

  /// "-innen" behind a slash.
  private boolean partner(int at) {
    return Characters.hyphen(Characters.at(text, at))
        && Characters.lower(Characters.at(text, at + 1));
  }

  /// "-Ing." behind a period.
  private boolean hyphened(int at) {
    return Characters.hyphen(Characters.at(text, at)) && letter(at + 1);
  }

  /// "/Unter" behind "Ober-".
  private boolean pair(int at) {
    return Characters.at(text, at) == '/' && letter(at + 1);
  }

  /// The ending of "Sprecher:in".
  private boolean gender(int at) {
    return text.startsWith("in", at)
        && (Characters.word(text, at + 2) == 0 || text.startsWith("innen", at));
  }

  /// "z.B.", "a.D.", "n.Chr.": single letters or short parts, each with a period.
  private boolean dotted(int start, int at) {
    int part = at;
    while (part > start && letter(part - 1)) {
      part--;
      if (at - part > LONGEST_PART) {
        return false;
      }
    }
    if (name(at + 1)) {
      return part == start && at - start == 1;
    }
    boolean begins = part == start || text.charAt(part - 1) == '.';
    boolean single = Characters.word(text, start + 1) == 0;
    int end = at + 1;
    while (letter(end) && end - at <= LONGEST_PART) {
      end++;
    }
    int length = end - at - 1;
    return begins
        && single
        && length > 0
        && ((length == 1 && Characters.word(text, end) == 0)
            || (length < LONGEST_PART && Characters.at(text, end) == '.'));
  }

  /// The end of "E.ON": two or three capitals.
  private boolean name(int from) {
    int end = from;
    while (Characters.upper(Characters.at(text, end)) && end - from < LONGEST_PART) {
      end++;
    }
    int length = end - from;
    return length > 1
        && length < LONGEST_PART
        && Characters.word(text, end) == 0
        && Characters.at(text, end) != '.';
  }

  /// "ver.di": small letters on both sides.
  private boolean written(int start, int at) {
    return at - start > 1
        && Characters.lower(text.charAt(at - 1))
        && Characters.lower(text.charAt(at - 2))
        && Characters.lower(Characters.at(text, at + 1))
        && Characters.lower(Characters.at(text, at + 2));
  }

  /// Takes along the hyphen of "Vor- und Nachteile".
  private int trailing(int start, int at) {
    if (price(at)) {
      return at + 2;
    }
    if (at >= text.length() || !Characters.hyphen(text.charAt(at)) || !letter(at - 1)) {
      return at;
    }
    char next = Characters.at(text, at + 1);
    boolean open = Characters.dash(next) || Characters.word(text, at + 1) > 0;
    return open || at == start ? at : at + 1;
  }

  /// The end of "12,-".
  private boolean price(int at) {
    return Characters.at(text, at) == ','
        && Characters.digit(Characters.at(text, at - 1))
        && Characters.dash(Characters.at(text, at + 1))
        && Characters.word(text, at + 2) == 0;
  }

  private boolean letter(int at) {
    return Character.isLetter(Characters.at(text, at));
  }
}
