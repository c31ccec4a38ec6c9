package org.laut.de.actor;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/// Words in lower case; those met lately are kept, so that the same word is the same object.
final class SmallForms {
  private static final int SLOTS = 1 << 14;

  private record Known(String form, String small) {}

  /// The latest forms. Needs no lock: a slot holds either the form asked for or another one.
  private final AtomicReferenceArray<@Nullable Known> latest = new AtomicReferenceArray<>(SLOTS);

  /// The form in lower case.
  String of(String form) {
    int hash = form.hashCode();
    int slot = (hash ^ hash >>> 16) & SLOTS - 1;
    Known known = latest.getPlain(slot);
    if (known == null || !known.form().equals(form)) {
      known = new Known(form, form.toLowerCase(Locale.GERMAN));
      latest.setPlain(slot, known);
    }
    return known.small();
  }
}
