package org.laut.de;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.laut.text.Document;

/// Reads inputs of Microsoft Recognizers-Text; the values are those of TIMEX3.
class RecognizersTextTest {
  private static final Path CASES = Path.of("src/test/resources/time/recognizers-text.tsv");

  @TestFactory
  Stream<DynamicTest> the_mention_has_its_value() throws IOException {
    GermanPack pack = new GermanPack();
    return Files.readAllLines(CASES).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> List.of(line.split("\t", -1)))
        .map(cells -> DynamicTest.dynamicTest(cells.get(1), () -> check(pack, cells)));
  }

  private static void check(GermanPack pack, List<String> cells) {
    String input = cells.get(1);
    Document document = Document.of(input).published(LocalDate.parse(cells.get(0)));
    assertThat(pack.read(document).times())
        .extracting(time -> time.span().of(input) + " = " + time.value().timex3())
        .containsExactly(cells.get(2) + " = " + cells.get(3));
  }
}
