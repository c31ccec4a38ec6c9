package org.laut.formats.intake;

import java.util.Locale;
import java.util.Set;

/// Names of the relation from an item to the one that it replaces.
public final class Replacing {
  private static final Set<String> NAMES =
      Set.of(
          "previousversion",
          "evolvedfrom",
          "replaces",
          "replaced",
          "supersedes",
          "corrects",
          "correctionof",
          "iscorrectionof",
          "isreplacementof");

  private Replacing() {}

  /// True for a name like "irel:previousVersion", whatever its prefix, case and hyphens.
  public static boolean isMeantBy(String name) {
    String local = name.substring(Math.max(name.lastIndexOf(':'), name.lastIndexOf('/')) + 1);
    var letters = new StringBuilder();
    local.chars().filter(Character::isLetter).forEach(c -> letters.append((char) c));
    return NAMES.contains(letters.toString().toLowerCase(Locale.ROOT));
  }
}
