package org.laut.de.actor;

import java.util.Locale;
import org.laut.de.entity.Entities;
import org.laut.de.phrase.Phrases;
import org.laut.de.tag.Tag;
import org.laut.de.tag.TaggedText;

/// A text with all that earlier stages read of it.
record Copy(TaggedText text, Phrases phrases, Entities entities) {
  /// The dictionary form at this token in lower case.
  String lemma(int token) {
    return lower(text.word(token).lemma());
  }

  /// The form at this token in lower case; empty outside the text.
  String small(int token) {
    return lower(text.form(token));
  }

  static String lower(String form) {
    return form.toLowerCase(Locale.GERMAN);
  }

  boolean tag(int token, Tag tag) {
    return text.tag(token) == tag;
  }

  /// A word of two to eight letters, capitals only.
  boolean acronym(int token) {
    String form = text.form(token);
    boolean capitals = form.length() >= 2 && form.length() <= 8;
    for (int i = 0; capitals && i < form.length(); i++) {
      capitals = Character.isUpperCase(form.charAt(i)) || Character.isDigit(form.charAt(i));
    }
    return capitals && Character.isUpperCase(form.charAt(0));
  }
}
