package org.laut.store;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Names as they stand in columns: anything a giver may send, in a form that every database takes.
final class Names {
  private static final int LONGEST = 300;
  private static final int HEAD = 200;
  private static final char REPLACEMENT = '\uFFFD';

  private Names() {}

  /// The name without characters that PostgreSQL cannot keep (U+0000, halves of characters); of a
  /// long one the head and a hash.
  static String kept(String name) {
    String utf8 = whole(name);
    if (utf8.length() <= LONGEST) {
      return utf8;
    }
    int cut = Character.isHighSurrogate(utf8.charAt(HEAD - 1)) ? HEAD - 1 : HEAD;
    return utf8.substring(0, cut) + "…" + new Sha256().add(name).hex();
  }

  /// A text of any length without those characters.
  static String whole(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8)
        .replace('\0', REPLACEMENT);
  }

  /// The name under which a publisher is found, whatever its case.
  static @Nullable String publisher(@Nullable String publisher) {
    return publisher == null ? null : kept(publisher.toLowerCase(Locale.ROOT));
  }
}
