package org.laut.app.command.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.laut.app.console.Console;
import org.laut.app.console.Failure;
import org.laut.app.input.InputFile;

/// The files that the user's words stand for: files, folders with all that is in them, patterns.
///
/// @param files in the order of the words, those of a folder or pattern by name
/// @param missing words that stand for nothing, which was told
record Inputs(List<InputFile> files, int missing) {
  private static final String WILD = "*?[{";

  static Inputs of(List<String> words, Console console) {
    var files = new ArrayList<InputFile>();
    int missing = 0;
    for (String word : words) {
      try {
        files.addAll(files(word, console));
      } catch (Failure e) {
        console.tell(e);
        missing++;
      }
    }
    return new Inputs(List.copyOf(files), missing);
  }

  /// Bytes of all files; -1 if the size of one is not known.
  long size() {
    long sum = 0;
    for (InputFile file : files) {
      long size = file.size();
      if (size < 0) {
        return -1;
      }
      sum += size;
    }
    return sum;
  }

  private static List<InputFile> files(String word, Console console) throws Failure {
    var named = new InputFile(word, console.in());
    if (named.isStandardInput()) {
      return List.of(named);
    }
    try {
      Path path = Path.of(word);
      if (Files.isDirectory(path)) {
        return found(path, file -> true, word, console);
      }
      if (Files.exists(path) || word.chars().noneMatch(c -> WILD.indexOf(c) >= 0)) {
        return List.of(named);
      }
      PathMatcher pattern = FileSystems.getDefault().getPathMatcher("glob:" + word);
      return found(fixedPart(path), pattern, word, console);
    } catch (InvalidPathException | PatternSyntaxException e) {
      throw Failure.failed("path", word.replace('\0', '?'));
    }
  }

  /// The folder in which a pattern can meet anything.
  private static Path fixedPart(Path pattern) {
    Path fixed = pattern.isAbsolute() ? pattern.getRoot() : Path.of("");
    for (Path part : pattern) {
      if (part.toString().chars().anyMatch(c -> WILD.indexOf(c) >= 0)) {
        return fixed;
      }
      fixed = fixed.resolve(part);
    }
    return fixed;
  }

  /// The files below a folder by name; hidden ones, and those in hidden folders, are left out.
  private static List<InputFile> found(
      Path folder, PathMatcher wanted, String word, Console console) throws Failure {
    try (Stream<Path> all = Files.walk(folder)) {
      List<InputFile> files =
          all.filter(path -> !isHidden(folder.relativize(path)))
              .filter(wanted::matches)
              .filter(Files::isRegularFile)
              .sorted()
              .map(path -> new InputFile(path.toString(), console.in()))
              .toList();
      if (files.isEmpty()) {
        throw Failure.failed("nothing-there", word);
      }
      return files;
    } catch (IOException | UncheckedIOException e) {
      throw Failure.failed("unreadable", word, String.valueOf(e.getMessage()));
    }
  }

  private static boolean isHidden(Path path) {
    for (Path part : path) {
      String name = part.toString();
      if (name.startsWith(".") && !name.equals(".") && !name.equals("..")) {
        return true;
      }
    }
    return false;
  }
}
