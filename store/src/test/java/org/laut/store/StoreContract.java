package org.laut.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.laut.corpus.Filter;
import org.laut.corpus.Item;
import org.laut.corpus.Release.Usage;
import org.laut.store.Outcome.Kind;

/// What every store does, whatever database it lies in.
abstract class StoreContract extends StoreCase
    implements FindContract,
        TiesContract,
        UpkeepContract,
        ProcessContract,
        HostileContract,
        FeedsContract,
        LedgerContract {
  @Test
  void gives_back_what_it_was_given() {
    Studied studied =
        SampleItem.of("a-1", "Der Damm-Bau ruht. Das sagte Petra Wolff.")
            .title("Damm-Bau ruht")
            .publisher("Küstenbote")
            .published("2024-06-18T10:30:00+02:00")
            .versionOf("a-0")
            .studied();
    store().add(List.of(studied));
    assertThat(store().item("a-1")).contains(new Item("a-1", 1, studied.news(), studied.reading()));
  }

  @Test
  void keeps_an_item_once() {
    Studied studied = SampleItem.of("a-1", "Der Damm hält.").studied();
    assertThat(kinds(store().add(List.of(studied, studied))))
        .containsExactly(Kind.READ, Kind.KNOWN);
    assertThat(kinds(store().add(List.of(studied)))).containsExactly(Kind.KNOWN);
    assertThat(store().versions("a-1")).hasSize(1);
  }

  @Test
  void keeps_other_content_as_a_new_version() {
    SampleItem first = SampleItem.of("a-1", "Der Damm hält.");
    SampleItem second = SampleItem.of("a-1", "Der Damm hält nicht.");
    SampleItem third = second.usage(Usage.WITHDRAWN);
    store().add(List.of(first.studied()));
    assertThat(store().add(List.of(second.studied(), third.studied())))
        .containsExactly(
            new Outcome("a-1", 2, Kind.NEW_VERSION), new Outcome("a-1", 3, Kind.NEW_VERSION));
    assertThat(kinds(store().add(List.of(first.studied(), second.studied()))))
        .containsExactly(Kind.KNOWN, Kind.KNOWN);
    assertThat(store().versions("a-1").stream().map(v -> v.item().version()))
        .containsExactly(1, 2, 3);
    assertThat(store().item("a-1").orElseThrow().news()).isEqualTo(third.news());
  }

  @Test
  void knows_what_it_has() {
    SampleItem old = SampleItem.of("a-1", "Der Damm hält.");
    SampleItem changed = SampleItem.of("a-1", "Der Damm hält nicht.");
    store().add(List.of(old.studied()));
    Arrival kept = Arrival.of(old.news());
    assertThat(store().known(List.of(kept, Arrival.of(changed.news())))).isEqualTo(Set.of(kept));
  }

  @Test
  void names_items_that_have_no_name() {
    Studied nameless = SampleItem.of(null, "Der Damm hält.").publisher("Küstenbote").studied();
    Studied copy = SampleItem.of(null, "Der Damm hält.").publisher("Abendblick").studied();
    List<Outcome> outcomes = store().add(List.of(nameless, copy, nameless));
    assertThat(kinds(outcomes)).containsExactly(Kind.READ, Kind.READ, Kind.KNOWN);
    assertThat(outcomes.getFirst().ref()).startsWith("sha256:");
  }

  @Test
  void streams_the_latest_versions_in_the_order_of_arrival() {
    store()
        .add(List.of(SampleItem.of("b", "Eins.").studied(), SampleItem.of("a", "Zwei.").studied()));
    store().add(List.of(SampleItem.of("b", "Drei.").studied()));
    assertThat(refs(Filter.ALL)).containsExactly("a", "b");
  }

  @Test
  void filters_by_time_and_publisher() {
    store()
        .add(
            List.of(
                SampleItem.of("a", "Eins.").published("2024-06-17T23:30:00Z").studied(),
                SampleItem.of("b", "Zwei.").publisher("KüstenBote").studied(),
                SampleItem.of("c", "Drei.").published("2024-06-19T00:00:00Z").studied()));
    assertThat(refs(filter("2024-06-18T01:30:00+02:00", "2024-06-19T00:00:00Z", null)))
        .containsExactly("a");
    assertThat(refs(filter(null, "2025-01-01T00:00:00Z", null))).containsExactly("a", "c");
    assertThat(refs(filter("2024-06-18T00:00:00Z", null, null))).containsExactly("c");
    assertThat(refs(filter(null, null, "küstenbote"))).containsExactly("b");
  }

  private List<String> refs(Filter filter) {
    try (Stream<Item> items = store().items(filter)) {
      return items.map(Item::ref).toList();
    }
  }

  private static List<Kind> kinds(List<Outcome> outcomes) {
    return outcomes.stream().map(Outcome::kind).toList();
  }

  @Test
  void takes_an_empty_batch() {
    assertThat(store().add(Arrays.asList())).isEmpty();
  }
}
