package org.laut.de.recall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.laut.de.token.GermanTokenizer;
import org.laut.report.Recall;

/// Every phrase finds its example, and nothing is found in its counter-example.
class RecallPhrasesTest {
  private static final RecallFinder FINDER = new RecallFinder();
  private static final GermanTokenizer TOKENIZER = new GermanTokenizer();

  @TestFactory
  Stream<DynamicTest> finds_its_example() {
    return FINDER.phrases().stream()
        .map(phrase -> dynamicTest(phrase.example(), () -> assertFound(phrase)));
  }

  private static void assertFound(RecallPhrase phrase) {
    Recall recall = read(phrase.example());
    assertThat(recall)
        .isNotNull()
        .extracting(found -> found.withdraws())
        .isEqualTo(phrase.withdraws());
  }

  @TestFactory
  Stream<DynamicTest> finds_nothing_in_its_counter_example() {
    return FINDER.phrases().stream()
        .map(phrase ->
            dynamicTest(phrase.counter(), () -> assertThat(read(phrase.counter())).isNull()));
  }

  private static @Nullable Recall read(String text) {
    return FINDER.find(null, TOKENIZER.tokenize(text));
  }
}
