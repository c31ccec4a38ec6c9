package org.laut.de.factuality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.laut.testkit.GoldenCase;

/// Reads every word of sentences that are none: those of the golden cases, their words shuffled.
class FactualityPropertyTest {
  @Test
  void any_word_of_any_sentence_can_be_read() throws IOException {
    Random random = new Random(17);
    for (GoldenCase golden : cases()) {
      List<String> words =
          new ArrayList<>(List.of(golden.input().replace("[", "").replace("]", "").split(" ")));
      Collections.shuffle(words, random);
      String shuffled = String.join(" ", words) + " .";
      for (Marked word : Marked.words(shuffled)) {
        assertThat(word.read().evidence()).as(shuffled).isSorted();
      }
    }
  }

  @Test
  void a_clause_of_any_length_is_read_in_time() {
    String clause = "Der Rat will den Plan nicht ".repeat(400) + "verwerfen.";
    List<Marked> words = Marked.words(clause);
    assertThat(words.getLast().read().factuality()).isNotNull();
  }

  private static List<GoldenCase> cases() throws IOException {
    List<GoldenCase> cases = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/golden/factuality"))) {
      for (Path file : files.sorted().toList()) {
        cases.addAll(GoldenCase.parse(Files.readString(file)));
      }
    }
    return cases;
  }
}
