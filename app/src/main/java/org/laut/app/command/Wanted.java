package org.laut.app.command;

import org.laut.app.console.Failure;

/// What `laut why` is asked for: `3` or `s3` a statement, `e3` an event, `t3` a time.
///
/// @param number from 1, in the order of the text
record Wanted(Kind kind, int number) {
  /// What can be asked for.
  enum Kind {
    STATEMENTS("statements"),
    EVENTS("events"),
    TIMES("times");

    private final String counted;

    Kind(String counted) {
      this.counted = counted;
    }

    /// The key of the words that count them.
    String counted() {
      return counted;
    }
  }

  /// What the user's word means.
  static Wanted of(String word) throws Failure {
    Kind kind =
        switch (word.isEmpty() ? ' ' : word.charAt(0)) {
          case 'e' -> Kind.EVENTS;
          case 't' -> Kind.TIMES;
          default -> Kind.STATEMENTS;
        };
    boolean lettered = kind != Kind.STATEMENTS || word.startsWith("s");
    try {
      int number = Integer.parseInt(lettered ? word.substring(1) : word);
      if (number > 0) {
        return new Wanted(kind, number);
      }
    } catch (NumberFormatException e) {
      throw Failure.usage("number", word);
    }
    throw Failure.usage("number", word);
  }
}
