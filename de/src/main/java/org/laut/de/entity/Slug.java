package org.laut.de.entity;

import java.text.Normalizer;
import java.util.Locale;

/// Names as parts of ids: small letters, digits and single hyphens.
final class Slug {
  private Slug() {}

  /// "Weißes Haus" as `weisses-haus`; never empty.
  static String of(String name) {
    var slug = new StringBuilder(name.length());
    String plain =
        Normalizer.normalize(umlauts(name.toLowerCase(Locale.GERMAN)), Normalizer.Form.NFD);
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        slug.append(c);
      } else if (Character.getType(c) != Character.NON_SPACING_MARK
          && !slug.isEmpty()
          && slug.charAt(slug.length() - 1) != '-') {
        slug.append('-');
      }
    }
    if (!slug.isEmpty() && slug.charAt(slug.length() - 1) == '-') {
      slug.setLength(slug.length() - 1);
    }
    return slug.isEmpty() ? "x" : slug.toString();
  }

  private static String umlauts(String small) {
    return small.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("ß", "ss");
  }
}
