package org.laut.formats.intake;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Tags of languages (BCP 47).
public final class LanguageTag {
  private LanguageTag() {}

  /// The language without region and script, "de" of "de-AT"; null if the tag is none.
  public static @Nullable String primary(@Nullable String tag) {
    if (tag == null) {
      return null;
    }
    String text = tag.strip();
    int end = 0;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return end == 2 || end == 3 ? text.substring(0, end).toLowerCase(Locale.ROOT) : null;
  }
}
