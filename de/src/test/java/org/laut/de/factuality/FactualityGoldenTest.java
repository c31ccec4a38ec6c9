package org.laut.de.factuality;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.laut.testkit.Golden;

/// The input marks the word that names the event with brackets: "Das [Konzert] fällt aus."
///
/// The result is `STATUS [present] | the words that decided it`.
class FactualityGoldenTest {
  @TestFactory
  Stream<DynamicTest> says_how_far_a_sentence_commits_itself() {
    return new Golden(Path.of("src/test/resources/golden/factuality"), FactualityGoldenTest::line)
        .tests();
  }

  private static String line(String marked) {
    Marked event = Marked.of(marked);
    Reading reading = event.read();
    String words =
        reading.evidence().stream()
            .map(token -> event.text().form(token))
            .collect(Collectors.joining(" "));
    String present = reading.present() ? " present" : "";
    return (reading.factuality().status() + present + " | " + words).strip();
  }
}
