package org.laut.app.output;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.laut.app.console.Console;
import org.laut.app.console.Failure;

/// Takes results and writes them to standard output or to a file.
///
/// A file gets its name only in [#finish], so nobody ever sees half of it; closed before, or
/// interrupted, it leaves what was there untouched. Devices and pipes are written to directly.
public final class Results implements AutoCloseable {
  private final OutputStream out;
  private final String name;
  private final @Nullable Path target;
  private final @Nullable Path draft;
  private final @Nullable Thread cleaner;

  private Results(OutputStream out, String name, @Nullable Path target, @Nullable Path draft) {
    this.out = out;
    this.name = name;
    this.target = target;
    this.draft = draft;
    this.cleaner = draft == null ? null : new Thread(() -> delete(draft));
    if (cleaner != null) {
      Runtime.getRuntime().addShutdownHook(cleaner);
    }
  }

  /// Results to the file of this name; to standard output if there is none or it is `-`.
  public static Results to(@Nullable String name, Console console) throws Failure {
    if (name == null || name.equals("-")) {
      return new Results(console.out(), "-", null, null);
    }
    try {
      return toFile(name, Path.of(name));
    } catch (InvalidPathException e) {
      throw Failure.failed("path", name.replace('\0', '?'));
    } catch (AccessDeniedException e) {
      throw Failure.failed("output-denied", name);
    } catch (IOException e) {
      throw Failure.failed("out", name, String.valueOf(e.getMessage()));
    }
  }

  private static Results toFile(String name, Path named) throws IOException, Failure {
    Path path = Files.exists(named) ? named.toRealPath() : named.toAbsolutePath();
    Path folder = path.getParent();
    if (Files.isDirectory(path) || folder == null) {
      throw Failure.failed("output-directory", name);
    }
    if (!Files.isDirectory(folder)) {
      throw Failure.failed("output-folder", name);
    }
    if (Files.exists(path) && !Files.isRegularFile(path)) {
      return new Results(new BufferedOutputStream(Files.newOutputStream(path)), name, null, null);
    }
    if (Files.exists(path) && !Files.isWritable(path)) {
      throw Failure.failed("output-denied", name);
    }
    Path draft = folder.resolve("." + path.getFileName() + "." + ProcessHandle.current().pid());
    OutputStream stream =
        Files.newOutputStream(
            draft, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING);
    return new Results(new BufferedOutputStream(stream, 1 << 16), name, path, draft);
  }

  /// Writes bytes.
  public void write(byte[] bytes) throws WriteFailed {
    try {
      out.write(bytes);
    } catch (IOException e) {
      throw new WriteFailed(name, e);
    }
  }

  /// Everything is written: the file gets its name.
  public void finish() throws WriteFailed {
    try {
      out.flush();
      if (draft != null && target != null) {
        out.close();
        move(draft, target);
      }
    } catch (IOException e) {
      throw new WriteFailed(name, e);
    }
  }

  private static void move(Path draft, Path target) throws IOException {
    try {
      Files.move(
          draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  @Override
  public void close() throws WriteFailed {
    if (name.equals("-")) {
      return;
    }
    try {
      out.close();
    } catch (IOException e) {
      throw new WriteFailed(name, e);
    } finally {
      discard();
    }
  }

  private void discard() {
    if (draft != null && cleaner != null) {
      delete(draft);
      dismiss(cleaner);
    }
  }

  private static void dismiss(Thread cleaner) {
    try {
      Runtime.getRuntime().removeShutdownHook(cleaner);
    } catch (IllegalStateException e) {
      return; // the JVM is going down and the cleaner runs
    }
  }

  private static void delete(Path draft) {
    try {
      Files.deleteIfExists(draft);
    } catch (IOException e) {
      return; // nothing more can be done about a file that cannot be deleted
    }
  }
}
