package org.laut.de.entity;

import java.text.Normalizer;
import java.util.Locale;

/// A key under which the spellings of one name meet, whatever language wrote it down.
public final class NameKey {
  private NameKey() {}

  /// The key of a name: "Uschakow", "Ushakov" and "Ушаков" have the same.
  public static String fold(String name) {
    String plain = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    var key = new StringBuilder();
    for (int i = 0; i < plain.length(); i++) {
      if (Character.isLetterOrDigit(plain.charAt(i))) {
        key.append(plain.charAt(i));
      }
    }
    return key.toString();
  }
}
