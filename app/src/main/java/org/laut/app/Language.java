package org.laut.app;

import java.util.Map;
import org.laut.app.console.Messages;

/// The language of messages, found before anything can go wrong that has to be told.
final class Language {
  private static final String OPTION = "--lang";

  private Language() {}

  /// That of `--lang` if it is one, else that of the environment.
  static String of(String[] args, Map<String, String> environment) {
    for (int i = 0; i < args.length; i++) {
      String value =
          args[i].equals(OPTION) && i + 1 < args.length
              ? args[i + 1]
              : args[i].startsWith(OPTION + "=") ? args[i].substring(OPTION.length() + 1) : "";
      if (value.equals("de") || value.equals("en")) {
        return value;
      }
    }
    return Messages.languageOf(environment);
  }
}
