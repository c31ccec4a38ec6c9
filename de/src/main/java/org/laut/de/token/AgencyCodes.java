package org.laut.de.token;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.laut.text.Span;
import org.laut.text.Token;

/// How agencies sign: "dpa", "dpa/AFP", "dpa-AFX".
final class AgencyCodes {
  private final Set<String> codes = new HashSet<>();

  AgencyCodes() {
    ClosedList.rows("agency-codes.tsv").forEach(row -> codes.add(row[0]));
  }

  /// True if one part of the form, parted by slashes, is a known code.
  boolean signs(Token token) {
    String form = token.form();
    if (form.length() > 40) {
      return false;
    }
    for (String part : form.toLowerCase(Locale.ROOT).split("/", -1)) {
      if (codes.contains(part)) {
        return true;
      }
    }
    return false;
  }

  /// True if the form may be the sign of an agency or author that no list holds: capitals, or small
  /// letters without a vowel pattern, parted by slashes.
  static boolean shaped(Token token) {
    String form = token.form();
    if (form.length() > 24) {
      return false;
    }
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      if (!Character.isLetter(c) && c != '/' && c != '-') {
        return false;
      }
    }
    return form.length() < 6 || form.indexOf('/') > 0 || !Characters.lower(form.charAt(1));
  }

  /// Adds a span for each part of the token.
  static void parts(Token token, List<Span> spans) {
    int from = 0;
    String form = token.form();
    while (from < form.length()) {
      int slash = form.indexOf('/', from);
      int to = slash < 0 ? form.length() : slash;
      if (to > from) {
        spans.add(new Span(token.start() + from, token.start() + to));
      }
      from = to + 1;
    }
  }
}
