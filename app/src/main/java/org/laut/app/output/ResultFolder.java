package org.laut.app.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.laut.app.console.Failure;

/// A new folder of results, which gets its name only in [#finish], so that nobody ever sees half of
/// it; closed before, it leaves nothing.
public final class ResultFolder implements AutoCloseable {
  private final String name;
  private final Path target;
  private final Path draft;
  private final Thread cleaner;
  private final List<OutputStream> streams = new ArrayList<>();

  private ResultFolder(String name, Path target, Path draft) {
    this.name = name;
    this.target = target;
    this.draft = draft;
    this.cleaner = new Thread(this::discard);
    Runtime.getRuntime().addShutdownHook(cleaner);
  }

  /// A folder of this name, which must not be there or be empty; the one it lies in must be there.
  public static ResultFolder of(String name) throws Failure {
    try {
      Path target = Path.of(name).toAbsolutePath().normalize();
      Path folder = target.getParent();
      if (folder == null || !Files.isDirectory(folder)) {
        throw Failure.failed("output-folder", name);
      }
      if (Files.exists(target) && !isEmptyFolder(target)) {
        throw Failure.failed("output-there", name);
      }
      Path draft = folder.resolve("." + target.getFileName() + "." + ProcessHandle.current().pid());
      delete(draft);
      return new ResultFolder(name, target, Files.createDirectory(draft));
    } catch (InvalidPathException e) {
      throw Failure.failed("path", name.replace('\0', '?'));
    } catch (AccessDeniedException e) {
      throw Failure.failed("output-denied", name);
    } catch (IOException e) {
      throw Failure.failed("out", name, String.valueOf(e.getMessage()));
    }
  }

  private static boolean isEmptyFolder(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      return false;
    }
    try (Stream<Path> files = Files.list(path)) {
      return files.findAny().isEmpty();
    }
  }

  /// A stream to a file of this name inside; it is closed with the folder.
  public OutputStream open(String file) throws WriteFailed {
    try {
      OutputStream stream = new NamedStream(name, Files.newOutputStream(draft.resolve(file)));
      streams.add(stream);
      return stream;
    } catch (IOException e) {
      throw new WriteFailed(name, e);
    }
  }

  /// Everything is written: the folder gets its name.
  public void finish() throws WriteFailed {
    try {
      for (OutputStream stream : streams) {
        stream.close();
      }
      Files.deleteIfExists(target);
      Files.move(draft, target);
    } catch (IOException e) {
      throw new WriteFailed(name, e);
    }
  }

  @Override
  public void close() {
    discard();
    try {
      Runtime.getRuntime().removeShutdownHook(cleaner);
    } catch (IllegalStateException e) {
      return; // the JVM is going down and the cleaner runs
    }
  }

  private void discard() {
    for (OutputStream stream : streams) {
      try {
        stream.close();
      } catch (IOException e) {
        assert stream != null; // what was to be written is given up
      }
    }
    delete(draft);
  }

  private static void delete(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.deleteIfExists(file);
      }
      Files.deleteIfExists(folder);
    } catch (IOException e) {
      return; // not there, or nothing more can be done about it
    }
  }
}
