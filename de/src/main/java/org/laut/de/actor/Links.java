package org.laut.de.actor;

import java.util.List;

/// What joins the first part of a compound to its head.
final class Links {
  /// Endings behind which German sets an s in compounds.
  private static final List<String> BEFORE_S =
      List.of("heit", "keit", "ung", "ion", "tät", "schaft", "um", "amt", "rat", "ment", "tag");

  private Links() {}

  /// The part without its linking s, "sicherheit" of "sicherheits"; itself if it has none.
  static String off(String part) {
    if (!part.endsWith("s")) {
      return part;
    }
    String bare = part.substring(0, part.length() - 1);
    return BEFORE_S.stream().anyMatch(bare::endsWith) ? bare : part;
  }

  /// The part without the n of a plural, "kirche" of "kirchen"; itself if it has none.
  static String plural(String part) {
    return part.endsWith("en") ? part.substring(0, part.length() - 1) : part;
  }
}
