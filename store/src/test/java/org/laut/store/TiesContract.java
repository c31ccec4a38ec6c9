package org.laut.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.laut.corpus.Item;
import org.laut.corpus.reuse.Signature;

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

  @Test
  default void of_those_that_share_text_the_closest_come_first() {
    String lead = TEXT.substring(0, TEXT.indexOf(" Die Ursache"));
    add(
        SampleItem.of("lead", lead + " Der Markt fiel deshalb aus.")
            .published("2024-06-01T07:00:00Z"),
        SampleItem.of("copy", TEXT).published("2024-06-01T09:00:00Z"),
        SampleItem.of("a", TEXT).published("2024-06-01T10:00:00Z"));
    Item item = store().item("a").orElseThrow();
    assertThat(store().tied(List.of(item), 1)).extracting(Item::ref).containsExactly("copy");
    assertThat(store().tied(List.of(item), 2)).hasSize(2);
    assertThat(store().tied(List.of(item), 0)).isEmpty();
  }

  @Test
  default void of_a_passage_that_very_many_share_the_earliest_count() {
    var items = new ArrayList<SampleItem>();
    for (int i = 0; i < KeyHolders.MOST + 40; i++) {
      String time = "2024-06-%02dT%02d:%02d:00Z".formatted(1 + i / 200, i / 60 % 24, i % 60);
      items.add(SampleItem.of("n" + i, TEXT).published(time));
    }
    items.add(SampleItem.of("last", TEXT).published("2024-06-09T08:00:00Z"));
    add(items.toArray(SampleItem[]::new));
    List<String> earliest =
        items.stream()
            .limit(KeyHolders.MOST)
            .sorted(Comparator.comparingLong((SampleItem item) -> Moments.of(item.news())))
            .limit(Signature.TOO_OFTEN)
            .map(item -> Objects.requireNonNull(item.ref()))
            .toList();
    assertThat(tied("last")).containsExactlyInAnyOrderElementsOf(earliest);
  }

  private void add(SampleItem... items) {
    store().add(Arrays.stream(items).map(SampleItem::studied).toList());
  }

  private List<String> tied(String... refs) {
    List<Item> items = List.of(refs).stream().map(ref -> store().item(ref).orElseThrow()).toList();
    return store().tied(items).stream().map(Item::ref).toList();
  }
}
