package org.laut.app.view;

/// The looks of the parts of a view.
///
/// @param colours false leaves every text as it is
public record Palette(boolean colours) {
  /// A part's look.
  enum Look {
    TITLE("1"),
    FAINT("2"),
    SOURCE("1;36"),
    WARNING("33"),
    DENIAL("31"),
    PENDING("34"),
    MARKED("4"),
    NUMBER("1;35");

    private final String code;

    Look(String code) {
      this.code = code;
    }
  }

  /// The text in this look; blanks behind it stay as they are.
  String paint(Look look, String text) {
    String words = text.stripTrailing();
    if (!colours || words.isEmpty()) {
      return text;
    }
    return "\u001B[" + look.code + "m" + words + "\u001B[0m" + text.substring(words.length());
  }
}
