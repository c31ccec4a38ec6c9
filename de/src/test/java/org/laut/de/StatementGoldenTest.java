package org.laut.de;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.laut.testkit.Golden;
import org.laut.text.Document;

class StatementGoldenTest {
  @TestFactory
  Stream<DynamicTest> says_on_whose_word_it_stands() {
    GermanPack pack = new GermanPack();
    return new Golden(
            Path.of("src/test/resources/golden/statement"),
            text -> StatementLines.of(text, pack.read(Document.of(text)).statements()))
        .tests();
  }
}
