package org.laut.formats.record;

import java.util.Locale;
import java.util.function.Function;
import org.laut.report.EventType;

/// How constants are called in a record: in lower case, and in capitals where TIMEX3 and PLOVER
/// write them so.
public final class Names {
  private Names() {}

  /// The name in lower case.
  public static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  static <E extends Enum<E>> E parse(Class<E> type, String name) {
    return parse(type, name, Names::of);
  }

  /// The name in capitals, of a type of event or time or a status.
  public static String inCapitals(Enum<?> constant) {
    return constant == EventType.RELEASE_DATA ? "RELEASE-DATA" : constant.name();
  }

  static <E extends Enum<E>> E parseCapitals(Class<E> type, String name) {
    return parse(type, name, Names::inCapitals);
  }

  /// The constant that `naming` calls by this name.
  static <E extends Enum<E>> E parse(Class<E> type, String name, Function<E, String> naming) {
    for (E constant : type.getEnumConstants()) {
      if (naming.apply(constant).equals(name)) {
        return constant;
      }
    }
    throw new InvalidRecord(type.getSimpleName() + " has no value \"" + name + "\"");
  }
}
