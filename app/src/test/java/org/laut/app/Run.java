package org.laut.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.HashMap;
import java.util.Map;
import org.laut.Laut;
import org.laut.app.command.Reader;

/// One run of the program inside the test, with what it printed.
///
/// @param code the exit code
record Run(int code, String out, String err) {
  /// Runs a command line with the sample reader; messages are English.
  static Run of(String... args) {
    return with(new byte[0], Map.of(), args);
  }

  /// Runs a command line with bytes on standard input and further variables in the environment.
  static Run with(byte[] in, Map<String, String> environment, String... args) {
    return reading(() -> Sample::read, in, environment, args);
  }

  /// Runs a command line with another reader.
  static Run reading(Reader reader, byte[] in, Map<String, String> environment, String... args) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    var all = new HashMap<>(Map.of("LANG", "en_US.UTF-8"));
    all.putAll(environment);
    int code =
        Main.run(
            args,
            new ByteArrayInputStream(in),
            out,
            new PrintStream(err, true, UTF_8),
            all,
            reader,
            () -> German.LAUT);
    return new Run(code, out.toString(UTF_8), err.toString(UTF_8));
  }

  /// The one line on standard error, without its line end; fails if there is not exactly one.
  String line() {
    if (err.lines().count() != 1 || !err.endsWith(System.lineSeparator())) {
      throw new AssertionError("not one line: " + err);
    }
    return err.strip();
  }

  /// Made once, since it loads the lexicons.
  private static final class German {
    static final Laut LAUT = Laut.german();
  }
}
