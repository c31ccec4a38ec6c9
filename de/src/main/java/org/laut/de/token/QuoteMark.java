package org.laut.de.token;

/// The shapes of quotation marks.
enum QuoteMark {
  /// No quotation mark.
  NONE,
  /// `„` and `,,`: opens.
  LOW,
  /// `“` closes in German, opens in English.
  HIGH_LEFT,
  /// `”` and `''`: closes, and opens where both marks look alike.
  HIGH_RIGHT,
  /// `"` either way.
  STRAIGHT,
  /// `«` `»` either way.
  GUILLEMET,
  /// `‚` opens, one level below.
  SINGLE_LOW,
  /// `‘` closes in German, opens in English.
  SINGLE_LEFT,
  /// `’` closes.
  SINGLE_RIGHT,
  /// `'` either way.
  SINGLE_STRAIGHT,
  /// `‹` `›` either way.
  SINGLE_GUILLEMET;

  /// The shape of a single character.
  static QuoteMark of(char c) {
    return switch (c) {
      case '"', '＂' -> STRAIGHT;
      case '\'' -> SINGLE_STRAIGHT;
      case '`' -> SINGLE_LEFT;
      case '´' -> SINGLE_RIGHT;
      case '«', '»' -> GUILLEMET;
      case '‘', '‛' -> SINGLE_LEFT;
      case '’' -> SINGLE_RIGHT;
      case '‚' -> SINGLE_LOW;
      case '“', '‟' -> HIGH_LEFT;
      case '”' -> HIGH_RIGHT;
      case '„' -> LOW;
      case '‹', '›' -> SINGLE_GUILLEMET;
      default -> NONE;
    };
  }

  /// The shape of a token's form, which is one mark or a pair that stands for one.
  static QuoteMark of(String form) {
    QuoteMark single = of(form.charAt(0));
    if (form.length() == 1) {
      return single;
    }
    return switch (form.charAt(0)) {
      case ',', '‚' -> LOW;
      case '`', '‘' -> HIGH_LEFT;
      case '\'' -> STRAIGHT;
      case '´', '’' -> HIGH_RIGHT;
      case '<', '>' -> GUILLEMET;
      default -> single;
    };
  }

  /// True for the marks of quotations inside quotations.
  boolean single() {
    return ordinal() >= SINGLE_LOW.ordinal();
  }

  /// True if this mark may close what `open` has opened, however the two are mixed.
  boolean level(QuoteMark open) {
    return single() == open.single();
  }

  /// True if both belong to one way of writing.
  boolean family(QuoteMark open) {
    return level(open)
        && (this == GUILLEMET) == (open == GUILLEMET)
        && (this == SINGLE_GUILLEMET) == (open == SINGLE_GUILLEMET);
  }
}
