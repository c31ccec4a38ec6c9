package org.laut.app;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/// Runs what users run most, without output, so that the JVM can archive the classes it takes.
public final class Rehearsal {
  private Rehearsal() {}

  /// Reads the article in the file that is named first: as a view, as a record, why, and as a
  /// timeline.
  public static void main(String[] args) {
    String[][] lines = {
      {"read", args[0], "--text", "--date", "2024-11-25", "--lang", "de", "--color", "always"},
      {"read", args[0], "--json"},
      {"why", args[0], "1"},
      {"timeline", args[0], "--date", "2024-11-25"},
      {"read", "--no-such-option"}
    };
    var nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    for (String[] line : lines) {
      Main.run(line, InputStream.nullInputStream(), nowhere, nowhere);
    }
  }
}
