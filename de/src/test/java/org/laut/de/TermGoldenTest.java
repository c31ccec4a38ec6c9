package org.laut.de;

import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.laut.report.Reading;
import org.laut.testkit.Golden;
import org.laut.text.Document;
import org.laut.text.Passage;
import org.laut.text.Term;

/// Terms as lines `[words] lemma KIND parts`, a line between sentences.
class TermGoldenTest {
  private static final GermanPack PACK = new GermanPack();

  @TestFactory
  Stream<DynamicTest> reads_terms_of_texts() {
    return golden("term", TermGoldenTest::body);
  }

  @TestFactory
  Stream<DynamicTest> reads_terms_of_queries() {
    return golden("query", query -> lines(query, PACK.terms(query)));
  }

  private static Stream<DynamicTest> golden(String folder, UnaryOperator<String> reader) {
    return new Golden(Path.of("src/test/resources/golden/" + folder), reader).tests();
  }

  private static String body(String text) {
    Reading reading = PACK.study(Document.of(text));
    return reading.body().stream()
        .map((Passage passage) -> lines(text, passage.terms()))
        .collect(Collectors.joining("\n~\n"));
  }

  private static String lines(String text, List<Term> terms) {
    return terms.isEmpty()
        ? "nothing"
        : terms.stream().map(term -> line(text, term)).collect(Collectors.joining("\n"));
  }

  private static String line(String text, Term term) {
    String parts = term.parts().isEmpty() ? "" : " + " + String.join(" ", term.parts());
    return "[%s] %s %s%s".formatted(term.span().of(text), term.lemma(), term.kind(), parts);
  }
}
