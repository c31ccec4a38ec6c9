package org.laut.app.command.store;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.laut.app.command.Words;
import org.laut.app.console.Failure;
import org.laut.corpus.Filter;

/// Reads the words of commands on a store.
public final class Parameters {
  private Parameters() {}

  /// What `--from`, `--to` and `--publisher` ask for. A day is one of the zone that the machine is
  /// in; the one in `--to` counts whole.
  public static Filter filter(Words words) throws Failure {
    return new Filter(
        moment(words.value("--from"), 0),
        moment(words.value("--to"), 1),
        words.value("--publisher"));
  }

  private static @Nullable OffsetDateTime moment(@Nullable String value, int days) throws Failure {
    if (value == null) {
      return null;
    }
    try {
      return value.indexOf('T') < 0
          ? LocalDate.parse(value)
              .plusDays(days)
              .atStartOfDay(ZoneId.systemDefault())
              .toOffsetDateTime()
          : OffsetDateTime.parse(value);
    } catch (DateTimeException e) {
      throw Failure.usage("moment", value);
    }
  }

  /// The one item that the words name.
  public static String item(Words words, String command) throws Failure {
    List<String> names = words.parameters();
    if (names.isEmpty()) {
      throw Failure.usage("no-item", command);
    }
    if (names.size() > 1) {
      throw Failure.usage("too-many", names.get(1), command);
    }
    return names.getFirst();
  }

  /// All words together, as a question.
  public static String question(Words words, String command) throws Failure {
    String question = String.join(" ", words.parameters()).strip();
    if (question.isEmpty()) {
      throw Failure.usage("no-question", command);
    }
    return question;
  }

  /// Fails at the first word of a command that takes none.
  public static void none(Words words, String command) throws Failure {
    if (!words.parameters().isEmpty()) {
      throw Failure.usage("too-many", words.parameters().getFirst(), command);
    }
  }

  /// The number in an option, from 1 on.
  public static int number(Words words, String option, int usual, int most) throws Failure {
    String value = words.value(option);
    if (value == null) {
      return usual;
    }
    try {
      int number = Integer.parseInt(value);
      if (number >= 1 && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw Failure.usage("amount", option, most, value);
    }
    throw Failure.usage("amount", option, most, value);
  }
}
