package org.laut.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.laut.corpus.Item;

/// Which items are tied to others.
interface TiesContract {
  String TEXT =
      "Am Hafen von Oberfeld ist ein Speicher abgebrannt. Verletzt wurde niemand, sagte ein"
          + " Sprecher der Feuerwehr. Die Ursache war zunächst offen.";

  Store store();

  @Test
  default void ties_texts_that_are_shared_within_a_fortnight() {
    add(
        SampleItem.of("a", TEXT).published("2024-06-01T08:00:00Z"),
        SampleItem.of("b", TEXT).published("2024-06-15T08:00:00Z"),
        SampleItem.of("c", TEXT).published("2024-05-18T08:00:00Z"),
        SampleItem.of("d", TEXT).published("2024-06-15T08:00:00.001Z"),
        SampleItem.of("e", TEXT),
        SampleItem.of("f", "Etwas ganz anderes geschah in Unterfeld. Dort fiel Schnee."));
    assertThat(tied("a")).containsExactly("b", "c", "e");
    assertThat(tied("e")).containsExactly("a", "b", "c", "d");
    assertThat(tied("f")).isEmpty();
  }

  @Test
  default void leaves_out_versions_that_were_replaced() {
    add(SampleItem.of("a", TEXT), SampleItem.of("b", TEXT));
    add(SampleItem.of("b", "Inzwischen ist alles anders."));
    assertThat(tied("a")).isEmpty();
  }

  @Test
  default void ties_what_replaces_to_what_is_replaced() {
    add(
        SampleItem.of("a", "Erste Meldung."),
        SampleItem.of("b", "Zweite Meldung.").versionOf("a"),
        SampleItem.of("c", "Dritte Meldung.").versionOf("b"));
    assertThat(tied("a")).containsExactly("b");
    assertThat(tied("b")).containsExactly("a", "c");
    assertThat(tied("a", "b", "c")).isEmpty();
    assertThat(tied()).isEmpty();
  }

  private void add(SampleItem... items) {
    store().add(Arrays.stream(items).map(SampleItem::studied).toList());
  }

  private List<String> tied(String... refs) {
    List<Item> items = List.of(refs).stream().map(ref -> store().item(ref).orElseThrow()).toList();
    return store().tied(items).stream().map(Item::ref).toList();
  }
}
