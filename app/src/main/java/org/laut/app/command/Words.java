package org.laut.app.command;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.laut.app.console.Failure;
import org.laut.app.console.Screen;
import picocli.CommandLine.ParseResult;

/// What the user wrote after a command, by name and type.
public record Words(ParseResult parsed) {
  /// Whether an option was given.
  public boolean has(String option) {
    return parsed.hasMatchedOption(option);
  }

  /// The value of an option; null if it was not given.
  public @Nullable String value(String option) {
    return parsed.matchedOptionValue(option, (String) null);
  }

  /// The words that are no options.
  public List<String> parameters() {
    return parsed.matchedPositionals().isEmpty()
        ? List.of()
        : parsed.matchedPositionals().getFirst().getValue();
  }

  /// The files to read, `-` for standard input; one at least.
  public List<String> files() throws Failure {
    if (parameters().isEmpty()) {
      throw Failure.usage("no-file", parsed.commandSpec().name());
    }
    if (parameters().stream().filter("-"::equals).count() > 1) {
      throw Failure.usage("stdin-twice");
    }
    return parameters();
  }

  /// The day in `--date`; null if there is none.
  public @Nullable LocalDate date() throws Failure {
    String value = value("--date");
    if (value == null) {
      return null;
    }
    try {
      return LocalDate.parse(value);
    } catch (DateTimeParseException e) {
      throw Failure.usage("date", value);
    }
  }

  /// Whether to use colours on this screen.
  public boolean colours(Screen screen) throws Failure {
    String value = Objects.requireNonNullElse(value("--color"), "auto");
    for (Screen.Colour colour : Screen.Colour.values()) {
      if (colour.name().equalsIgnoreCase(value)) {
        return screen.colours(colour);
      }
    }
    throw Failure.usage("color", value);
  }
}
