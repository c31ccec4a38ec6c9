package org.laut.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.laut.testkit.Golden;

/// What the commands print for the sample articles: the input of a case is a command line, with
/// `FILE` for the first, `OTHER` for the second, `COLUMNS=n` before it for the width.
class ViewsTest {
  @TestFactory
  Stream<DynamicTest> views(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("artikel.txt");
    return new Golden(Path.of("src/test/resources/golden"), line -> run(line, file)).tests();
  }

  private static String run(String line, Path file) {
    try {
      Files.writeString(file, Sample.TEXT);
      Files.writeString(file.resolveSibling("hafen.txt"), OtherSample.TEXT);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String[] words = line.split(" ", -1);
    boolean wide = words[0].startsWith("COLUMNS=");
    Map<String, String> environment =
        wide ? Map.of("COLUMNS", words[0].substring("COLUMNS=".length())) : Map.of();
    String[] args =
        Stream.of(words)
            .skip(wide ? 1 : 0)
            .map(word -> word.equals("FILE") ? file.toString() : word)
            .map(word -> word.equals("OTHER") ? file.resolveSibling("hafen.txt").toString() : word)
            .toArray(String[]::new);
    Run run = Run.with(new byte[0], environment, args);
    return (run.out() + run.err())
        .replace("\u001B", "␛")
        .replace(file.toString(), "FILE")
        .replace(file.resolveSibling("hafen.txt").toString(), "OTHER");
  }
}
