package org.laut.app.command;

import java.io.IOException;
import org.laut.app.console.ExitCode;
import org.laut.app.console.Failure;

/// Something the program can do.
public interface Command {
  /// Does it.
  ///
  /// @throws IOException if standard output takes no more
  ExitCode run(Words words) throws Failure, IOException;
}
