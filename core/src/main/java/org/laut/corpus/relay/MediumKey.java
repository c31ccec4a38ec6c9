package org.laut.corpus.relay;

import java.text.Normalizer;
import java.util.Locale;

/// One key for a medium or agency, be it the publisher of an item or named in one.
final class MediumKey {
  private MediumKey() {}

  /// `agency/dpa` as `dpa`.
  static String ofEntity(String id) {
    return id.substring(id.indexOf('/') + 1);
  }

  /// "Süddeutsche Zeitung" as `sueddeutsche-zeitung`, as ids of entities are made.
  static String ofName(String name) {
    String small =
        name.toLowerCase(Locale.ROOT)
            .replace("ä", "ae")
            .replace("ö", "oe")
            .replace("ü", "ue")
            .replace("ß", "ss");
    var key = new StringBuilder();
    for (char c : Normalizer.normalize(small, Normalizer.Form.NFD).toCharArray()) {
      if (Character.isLetterOrDigit(c)) {
        key.append(c);
      } else if (Character.getType(c) != Character.NON_SPACING_MARK
          && !key.isEmpty()
          && key.charAt(key.length() - 1) != '-') {
        key.append('-');
      }
    }
    int end = key.length();
    while (end > 0 && key.charAt(end - 1) == '-') {
      end--;
    }
    return end == 0 ? name : key.substring(0, end);
  }
}
