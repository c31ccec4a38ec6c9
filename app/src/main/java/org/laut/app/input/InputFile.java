package org.laut.app.input;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.laut.app.console.Failure;

/// A file that the user named, or `-` for standard input.
public record InputFile(String name, InputStream standardInput) {
  /// True for `-`.
  public boolean isStandardInput() {
    return name.equals("-");
  }

  /// All its bytes.
  public byte[] bytes() throws Failure {
    try (InputStream in = open()) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw failure(e);
    } catch (OutOfMemoryError e) {
      throw Failure.failed("too-large", name);
    }
  }

  /// A stream of its bytes, to be closed by the caller.
  public InputStream open() throws Failure {
    if (isStandardInput()) {
      return standardInput;
    }
    if (name.startsWith("http://") || name.startsWith("https://")) {
      throw Failure.failed("url", name);
    }
    try {
      Path path = Path.of(name);
      if (Files.isDirectory(path)) {
        throw Failure.failed(
            "directory", name.endsWith("/") ? name.substring(0, name.length() - 1) : name);
      }
      return Files.newInputStream(path);
    } catch (InvalidPathException e) {
      throw Failure.failed("path", name.replace('\0', '?'));
    } catch (IOException e) {
      throw failure(e);
    }
  }

  /// Number of its bytes; -1 if that is not known.
  public long size() {
    try {
      Path path = Path.of(name);
      return !isStandardInput() && Files.isRegularFile(path) ? Files.size(path) : -1;
    } catch (IOException | InvalidPathException e) {
      return -1;
    }
  }

  /// What to tell the user when reading stopped.
  public Failure failure(IOException e) {
    if (e instanceof NoSuchFileException || e instanceof FileNotFoundException) {
      return Failure.failed("missing", name);
    }
    if (e instanceof AccessDeniedException) {
      return Failure.failed("denied", name);
    }
    return Failure.failed("unreadable", name, String.valueOf(e.getMessage()));
  }
}
