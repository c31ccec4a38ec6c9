package org.laut.de;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.laut.report.OwnKnowledge;
import org.laut.testkit.Golden;
import org.laut.text.Document;
import org.laut.text.Header;
import org.laut.text.Span;

/// The first line of a case is the publisher, or `-`; then one line for each kind, span and medium.
class OwnKnowledgeGoldenTest {
  private static final GermanPack PACK = new GermanPack();

  @TestFactory
  Stream<DynamicTest> reads_what_publishers_know_themselves() {
    return new Golden(Path.of("src/test/resources/golden/own"), OwnKnowledgeGoldenTest::lines)
        .tests();
  }

  private static String lines(String item) {
    int end = item.indexOf('\n');
    String first = item.substring(0, end);
    String publisher = first.equals("-") ? null : first;
    String text = item.substring(end + 1);
    List<OwnKnowledge> own = PACK.study(document(text, publisher)).own();
    return own.isEmpty()
        ? "nothing"
        : own.stream().map(one -> line(text, one)).collect(Collectors.joining("\n"));
  }

  private static Document document(String text, @Nullable String publisher) {
    return new Document(text, new Header(null, null, publisher, null, "de"));
  }

  private static String line(String text, OwnKnowledge own) {
    Span medium = own.medium();
    return "%s [%s] %s"
        .formatted(own.kind(), own.span().of(text), medium == null ? "-" : medium.of(text));
  }
}
