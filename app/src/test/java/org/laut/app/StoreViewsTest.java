package org.laut.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.laut.testkit.Golden;

/// What the commands on a store print for the sample wire: the input of a case is a command line
/// without `--store`, with `_` for a blank inside a word.
class StoreViewsTest {
  @TempDir static Path folder;
  private static String store = "";

  @BeforeAll
  static void fill() throws IOException {
    store = Wire.store(folder);
    String changed =
        Wire.LINES
            .replace("repariert werden", "sofort abgerissen werden")
            .lines()
            .skip(1)
            .limit(1)
            .collect(Collectors.joining());
    Path file = Files.writeString(folder.resolve("neu.jsonl"), changed + "\n" + Wire.COPY);
    Run.of("ingest", "--store", store, file.toString());
  }

  @TestFactory
  Stream<DynamicTest> views() {
    return new Golden(Path.of("src/test/resources/store"), StoreViewsTest::run).tests();
  }

  private static String run(String line) {
    String[] args =
        Stream.concat(Stream.of(line.split(" ", -1)), Stream.of("--store", store))
            .map(word -> word.replace('_', ' '))
            .toArray(String[]::new);
    Run run = Run.with(new byte[0], Map.of("COLUMNS", "110"), args);
    return (run.out() + run.err()).replace("\r", "").replace("\u001B", "␛").replace(store, "STORE");
  }
}
