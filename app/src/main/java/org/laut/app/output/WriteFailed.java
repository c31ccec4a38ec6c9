package org.laut.app.output;

import java.io.IOException;
import java.util.Locale;
import org.laut.app.console.Failure;

/// Results could not be written.
public final class WriteFailed extends IOException {
  private static final long serialVersionUID = 1;

  private final String name;

  WriteFailed(String name, IOException cause) {
    super(cause.getMessage(), cause);
    this.name = name;
  }

  /// True if standard output goes to a program that has read enough, as `head` has.
  public boolean isReaderGone() {
    String message = String.valueOf(getMessage()).toLowerCase(Locale.ROOT);
    return name.equals("-") && (message.contains("broken pipe") || message.contains("pipe closed"));
  }

  /// What to tell the user.
  public Failure failure() {
    return Failure.failed("out", name, String.valueOf(getMessage()));
  }
}
