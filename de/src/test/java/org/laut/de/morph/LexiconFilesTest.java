package org.laut.de.morph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconFilesTest {
  @ParameterizedTest
  @CsvSource({"closed.tsv, 4", "compound-parts.tsv, 2", "particles.tsv, 1", "suffixes.tsv, 4"})
  void are_sorted_without_duplicates(String name, int columns) {
    List<List<String>> rows = Table.read(Lexicon.class, name);
    List<String> lines = rows.stream().map(row -> String.join("\t", row)).toList();
    assertThat(rows).allSatisfy(row -> assertThat(row).hasSize(columns));
    assertThat(lines).doesNotHaveDuplicates().isSorted();
  }
}
