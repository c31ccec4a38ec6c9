package org.laut.de.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActorLexiconTest {
  private final ActorLexicon lexicon = ActorLexicon.load();

  @ParameterizedTest
  @ValueSource(strings = {"offices.tsv", "standings.tsv", "unnamed.tsv"})
  void files_name_their_origin(String file) throws IOException {
    try (InputStream in = ActorLexicon.class.getResourceAsStream(file)) {
      assertThat(in).isNotNull();
      List<String> head =
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .takeWhile(line -> line.startsWith("#"))
              .toList();
      assertThat(String.join("\n", head)).contains("Origin:", "Licence:", "Date:");
    }
  }

  @Test
  void the_longest_ending_decides() {
    assertThat(lexicon.standing("konzernbetriebsrat"))
        .isEqualTo(
            new Suffixes.Found<>("konzern", new ActorLexicon.Known(Standing.INNER, "betriebsrat")));
    assertThat(lexicon.standing("kühlschrank")).isNull();
  }

  @Test
  void some_nouns_count_alone_only() {
    assertThat(lexicon.standing("stadt"))
        .isEqualTo(new Suffixes.Found<>("", new ActorLexicon.Known(Standing.LOCAL, "stadt")));
    assertThat(lexicon.standing("altstadt"))
        .isEqualTo(new Suffixes.Found<>("alt", new ActorLexicon.Known(Standing.THING, "stadt")));
  }

  @Test
  void offices_are_found_in_the_feminine() {
    var way = ActorLexicon.Way.OWN;
    assertThat(lexicon.office("finanzministerin"))
        .isEqualTo(new Suffixes.Found<>("finanz", new ActorLexicon.Office(way, "ministerium")));
    assertThat(lexicon.office("gärtnerin")).isNull();
  }
}
