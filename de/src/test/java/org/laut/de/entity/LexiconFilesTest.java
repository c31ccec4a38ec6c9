package org.laut.de.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LexiconFilesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "agencies.tsv",
        "bodies.tsv",
        "east-asian-surnames.tsv",
        "first-names.tsv",
        "media.tsv",
        "name-folding.tsv",
        "nouns.tsv",
        "people.tsv",
        "places.tsv",
        "states.tsv"
      })
  void are_sorted_without_duplicates_and_name_their_origin(String file) throws IOException {
    List<String> lines = lines(file);
    List<String> head = lines.stream().filter(line -> line.startsWith("#")).toList();
    List<String> keys =
        lines.stream().filter(line -> !line.startsWith("#")).map(LexiconFilesTest::key).toList();
    assertThat(String.join("\n", head)).contains("Origin:", "Licence:", "Date:");
    assertThat(lines.subList(0, head.size())).isEqualTo(head);
    assertThat(keys).isNotEmpty().isSorted().doesNotHaveDuplicates();
  }

  private static String key(String line) {
    int tab = line.indexOf('\t');
    return tab < 0 ? line : line.substring(0, tab);
  }

  private static List<String> lines(String file) throws IOException {
    try (InputStream in = LexiconFilesTest.class.getResourceAsStream(file)) {
      assertThat(in).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }
}
