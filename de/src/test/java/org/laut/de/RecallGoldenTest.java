package org.laut.de;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.laut.report.Recall;
import org.laut.testkit.Golden;
import org.laut.text.Document;

/// The first line of a case is the title, the rest the text.
class RecallGoldenTest {
  private static final GermanPack PACK = new GermanPack();

  @TestFactory
  Stream<DynamicTest> reads_what_is_said_of_earlier_items() {
    return new Golden(Path.of("src/test/resources/golden/recall"), RecallGoldenTest::line).tests();
  }

  private static String line(String item) {
    int end = item.indexOf('\n');
    String title = end < 0 ? item : item.substring(0, end);
    String text = end < 0 ? "" : item.substring(end + 1);
    Recall recall = PACK.study(Document.of(text).title(title)).recall();
    return recall == null
        ? "nothing"
        : "%s | %s | %s"
            .formatted(
                recall.withdraws() ? "withdraws" : "corrects",
                recall.title() == null ? "-" : recall.title(),
                recall.evidence().of(text));
  }
}
