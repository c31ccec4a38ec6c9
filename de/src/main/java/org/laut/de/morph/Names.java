package org.laut.de.morph;

import java.util.EnumSet;

/// Reads unknown capitalised forms as names.
final class Names {
  private static final int SHORTEST_NAME = 3;
  private static final int NOT_GENITIVE =
      Agreement.inNumber(Agreement.SINGULAR) & ~Agreement.inCase(Agreement.GEN);
  private static final int GENITIVE = Agreement.in(Agreement.GEN, Agreement.SINGULAR);

  private final FullForms forms;

  Names(FullForms forms) {
    this.forms = forms;
  }

  /// Adds the name as it stands and, if it ends in -s or an apostrophe, the name it is the genitive
  /// of; "-er" behind a known place is its adjective.
  void add(String form, ReadingSet out) {
    int genitive = genitiveEnding(form);
    if (genitive > 0 && form.length() - genitive >= SHORTEST_NAME) {
      String base = form.substring(0, form.length() - genitive);
      out.add(WordClass.NAME, base, GENITIVE, 0);
    }
    if (form.endsWith("er")
        && forms.has(form.substring(0, form.length() - 2), EnumSet.of(WordClass.NAME))) {
      out.add(WordClass.ADJECTIVE, form, Agreement.ANY, 0);
    }
    out.add(WordClass.NAME, form, NOT_GENITIVE, 0);
  }

  /// Number of units that mark a genitive: "Kellers" 1, "Andrea's" 2, "Marx'" 1.
  private static int genitiveEnding(String form) {
    int last = form.length() - 1;
    if (apostrophe(form.charAt(last))) {
      return 1;
    }
    if (form.charAt(last) != 's' || last == 0) {
      return 0;
    }
    char before = form.charAt(last - 1);
    return apostrophe(before) ? 2 : before == 's' ? 0 : 1;
  }

  private static boolean apostrophe(char c) {
    return c == '\'' || c == '’';
  }
}
