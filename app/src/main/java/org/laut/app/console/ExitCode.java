package org.laut.app.console;

/// How a run ended, as the shell sees it.
public enum ExitCode {
  DONE(0),
  FAILED(1),
  WRONG_USAGE(2),
  /// Some inputs were read, others not.
  PARTLY_DONE(3),
  /// The answer cannot be counted.
  NOT_MEASURABLE(4);

  private final int number;

  ExitCode(int number) {
    this.number = number;
  }

  public int number() {
    return number;
  }
}
