package org.laut.de.phrase;

import java.util.Locale;

/// Prepositions without the article they may be fused with.
public final class Prepositions {
  private Prepositions() {}

  /// The preposition in lower case: "Zur" is "zu", "im" is "in".
  public static String plain(String form) {
    String lower = form.toLowerCase(Locale.ROOT);
    return switch (lower) {
      case "zum", "zur" -> "zu";
      case "im", "ins" -> "in";
      case "am", "ans" -> "an";
      case "vom" -> "von";
      case "beim" -> "bei";
      case "fürs" -> "für";
      case "ums" -> "um";
      case "übers" -> "über";
      case "aufs" -> "auf";
      case "durchs" -> "durch";
      case "vors" -> "vor";
      default -> lower;
    };
  }
}
