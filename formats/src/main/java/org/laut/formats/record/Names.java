package org.laut.formats.record;

import java.util.Locale;

/// How constants are called in a record: in lower case.
final class Names {
  private Names() {}

  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  static <E extends Enum<E>> E parse(Class<E> type, String name) {
    for (E constant : type.getEnumConstants()) {
      if (of(constant).equals(name)) {
        return constant;
      }
    }
    throw new InvalidRecord(type.getSimpleName() + " has no value \"" + name + "\"");
  }
}
