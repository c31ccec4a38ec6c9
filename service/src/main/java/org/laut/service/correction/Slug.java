package org.laut.service.correction;

import java.util.Locale;

/// The part of an id that is made of a name.
final class Slug {
  private Slug() {}

  /// The letters and digits of the name in lower case, hyphens between its words.
  static String of(String name) {
    var slug = new StringBuilder();
    name.toLowerCase(Locale.ROOT)
        .codePoints()
        .forEach(c -> {
          if (Character.isLetterOrDigit(c)) {
            slug.appendCodePoint(c);
          } else if (!slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
            slug.append('-');
          }
        });
    return slug.isEmpty() ? "unnamed" : slug.toString();
  }
}
