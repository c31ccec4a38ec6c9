package org.laut.de.term;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.laut.de.tag.Word;
import org.laut.text.Term;

/// The words that say no to what stands beside them.
final class Negations {
  private static final String NO = "kein";

  private static final Set<String> WORDS =
      Set.of("nicht", "nichts", "nie", "niemals", "niemand", "nirgends", "nirgendwo", "weder");

  private Negations() {}

  /// A key that says no; null for any other word.
  static @Nullable Keys of(Word word) {
    String form = word.form().toLowerCase(Locale.GERMAN);
    if (form.startsWith(NO)) {
      return new Keys(NO, List.of(), Term.Kind.NEGATION);
    }
    return WORDS.contains(form) ? new Keys(form, List.of(), Term.Kind.NEGATION) : null;
  }
}
