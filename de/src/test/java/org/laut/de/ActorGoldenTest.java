package org.laut.de;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.laut.report.Reading;
import org.laut.testkit.Golden;
import org.laut.text.Document;
import org.laut.text.Header;

class ActorGoldenTest {
  private static final String TITLE = "# ";

  @TestFactory
  Stream<DynamicTest> says_who_stands_behind_each_statement() {
    GermanPack pack = new GermanPack();
    return new Golden(
            Path.of("src/test/resources/golden/actor"), text -> ActorLines.of(read(pack, text)))
        .tests();
  }

  /// A first line with `# ` is the title; every text stands in the "Talbote".
  private static Reading read(GermanPack pack, String input) {
    int end = input.startsWith(TITLE) ? input.indexOf('\n') : -1;
    String title = end < 0 ? null : input.substring(TITLE.length(), end);
    String text = input.substring(end + 1);
    return pack.study(new Document(text, new Header(null, title, "Talbote", null, "de")));
  }
}
