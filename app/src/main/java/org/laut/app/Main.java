package org.laut.app;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Supplier;
import org.laut.Laut;
import org.laut.app.command.Reader;
import org.laut.app.command.store.Desk;
import org.laut.app.console.Console;
import org.laut.app.console.Messages;
import org.laut.app.console.Screen;

/// The program `laut`.
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    var out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16);
    var err =
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    System.exit(run(args, System.in, out, err));
  }

  /// Runs a command line and gives its exit code.
  ///
  /// @param out for results; may throw when its reader is gone
  public static int run(String[] args, InputStream in, OutputStream out, PrintStream err) {
    Map<String, String> environment = System.getenv();
    return run(args, in, out, err, environment, () -> Laut.german()::read, Laut::german);
  }

  static int run(
      String[] args,
      InputStream in,
      OutputStream out,
      PrintStream err,
      Map<String, String> environment,
      Reader reader,
      Supplier<Laut> laut) {
    Messages messages = Messages.of(Language.of(args, environment));
    var console =
        new Console(in, out, err, Screen.of(System.getProperties(), environment), messages);
    boolean trace = !environment.getOrDefault("LAUT_TRACE", "").isEmpty();
    var desk = new Desk(console, laut, environment.get(Desk.VARIABLE));
    return new Program(console, reader, desk, trace).run(args).number();
  }
}
