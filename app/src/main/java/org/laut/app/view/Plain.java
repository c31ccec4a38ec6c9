package org.laut.app.view;

/// Text from outside as it may stand on a screen: on one line, without control characters.
public final class Plain {
  private Plain() {}

  /// The text so.
  public static String of(String text) {
    return Cells.plain(text);
  }
}
