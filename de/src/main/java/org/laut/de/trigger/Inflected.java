package org.laut.de.trigger;

import java.util.ArrayList;
import java.util.List;

/// The singulars of a form that has no lemma, or one that it shares with an infinitive: "Klagen",
/// "Abstürzen", "Rippenprellunge".
final class Inflected {
  /// An ending, and what stands in its place in the singular.
  private record Change(String ending, String singular) {}

  private static final List<Change> CHANGES =
      List.of(
          new Change("ällen", "all"),
          new Change("ämpfen", "ampf"),
          new Change("ürzen", "urz"),
          new Change("unge", "ung"),
          new Change("nahm", "nahme"),
          new Change("en", ""),
          new Change("en", "e"));

  private Inflected() {}

  /// The likely ones first; empty for a form that looks like a singular.
  static List<String> singulars(String form) {
    List<String> singulars = new ArrayList<>();
    for (Change change : CHANGES) {
      if (form.endsWith(change.ending)) {
        int stem = form.length() - change.ending.length();
        singulars.add(form.substring(0, stem).concat(change.singular));
      }
    }
    return singulars;
  }
}
