package org.laut.testkit;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class GoldenTest {
  @TestFactory
  Stream<DynamicTest> countsWords() {
    return new Golden(
            Path.of("src/test/resources/golden"), s -> "words " + s.split("\\s+", -1).length)
        .tests();
  }
}
