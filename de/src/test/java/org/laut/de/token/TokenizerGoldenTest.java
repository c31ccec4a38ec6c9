package org.laut.de.token;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.laut.testkit.Golden;

class TokenizerGoldenTest {
  @TestFactory
  Stream<DynamicTest> cutsGermanText() {
    var tokenizer = new GermanTokenizer();
    return new Golden(Path.of("src/test/resources/token"), s -> Rendering.of(tokenizer.tokenize(s)))
        .tests();
  }
}
