package org.laut.app.console;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;

/// What a command talks to.
///
/// @param out for results; throws when nobody reads them any more
/// @param err for messages
public record Console(
    InputStream in, OutputStream out, PrintStream err, Screen screen, Messages messages) {
  /// Tells the user something in one line.
  public void tell(String line) {
    err.println("laut: " + line);
  }

  /// Tells the user what went wrong.
  public void tell(Failure failure) {
    tell(failure.in(messages));
  }
}
