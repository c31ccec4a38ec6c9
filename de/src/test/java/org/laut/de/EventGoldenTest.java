package org.laut.de;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.laut.testkit.Golden;
import org.laut.text.Document;

class EventGoldenTest {
  /// A Tuesday.
  private static final LocalDate PUBLISHED = LocalDate.of(2025, 6, 17);

  @TestFactory
  Stream<DynamicTest> says_what_happened_and_who_says_so() {
    GermanPack pack = new GermanPack();
    return new Golden(
            Path.of("src/test/resources/golden/event"),
            text -> EventLines.of(text, pack.read(Document.of(text).published(PUBLISHED)).events()))
        .tests();
  }
}
