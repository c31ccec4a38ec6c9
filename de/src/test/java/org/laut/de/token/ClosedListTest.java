package org.laut.de.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClosedListTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "abbreviations.tsv",
        "agency-codes.tsv",
        "language-letters.tsv",
        "language-words.tsv",
        "openers.tsv"
      })
  void isSortedWithoutDuplicates(String name) {
    List<String> rows = ClosedList.rows(name).stream().map(r -> String.join("\t", r)).toList();
    assertThat(rows).isSorted().doesNotHaveDuplicates().isNotEmpty();
  }
}
