package org.laut.de.factuality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.laut.de.table.Row;
import org.laut.de.table.Table;
import org.laut.report.Derivation;

class EmbeddingsTest {
  private static final Set<String> ROLES =
      Set.of("subj", "obj", "some", "dat", "gen", "inf", "dass", "ob", "w", "v2", "attr");
  private static final Set<String> PREPOSITIONS =
      Set.of(
          "an", "auf", "für", "gegen", "in", "mit", "nach", "über", "um", "von", "vor", "wegen",
          "zu");

  private final Embeddings lexicon = Embeddings.load();

  @Test
  void finds_a_compound_by_its_last_part() {
    assertThat(lexicon.noun("Fluchtversuch"))
        .extracting(Embedding::negated)
        .containsExactly(Outcome.FAILED);
  }

  @Test
  void finds_an_adjective_by_its_inflected_form() {
    assertThat(lexicon.adjective("jung", "jüngsten"))
        .extracting(Embedding::affirmed)
        .containsExactly(Outcome.HAPPENED);
  }

  @Test
  void every_place_of_an_event_is_a_known_one() {
    List<String> unknown = new ArrayList<>();
    for (Row row : Table.load(Embeddings.class, Embeddings.FILE, 7)) {
      for (String role : row.words(3)) {
        if (!ROLES.contains(role) && !PREPOSITIONS.contains(role)) {
          unknown.add(row.place() + " " + role);
        }
      }
    }
    assertThat(unknown).isEmpty();
  }

  @Test
  void every_entry_is_found_in_its_example() {
    List<String> missing = new ArrayList<>();
    for (Row row : Table.load(Embeddings.class, Embeddings.FILE, 7)) {
      if (Marked.words(row.text(6)).stream().noneMatch(word -> uses(word, row.text(0)))) {
        missing.add(row.place() + " " + row.text(6));
      }
    }
    assertThat(missing).isEmpty();
  }

  private static boolean uses(Marked word, String lemma) {
    return word.embedder().equals(lemma)
        || word.read().steps().stream()
            .anyMatch(s -> s instanceof Derivation.Lexicon l && l.entry().equals(lemma));
  }
}
