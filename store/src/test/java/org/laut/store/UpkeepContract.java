package org.laut.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.laut.corpus.Filter;
import org.laut.corpus.Item;
import org.laut.store.database.Database;

/// Forgetting, verifying, counting and correcting.
interface UpkeepContract {
  Store store();

  String place();

  @Test
  default void forgets_all_of_an_item() {
    for (int from = 0; from < 200; from += 20) {
      store().add(GeneratedNews.items(from, from + 20));
    }
    Item kept = store().item("item-2").orElseThrow();
    store().correct(new Correction.Draft("item-3", "note", "s1", "{}", "Eva"));
    assertThat(store().forget("item-3")).isEqualTo(2);
    assertThat(store().forget("item-3")).isZero();
    assertThat(store().versions("item-3")).isEmpty();
    assertThat(store().corrections("item-3")).isEmpty();
    assertThat(store().item("item-2")).contains(kept);
    assertThat(store().verify()).isEmpty();
  }

  @Test
  default void leaves_empty_tables_when_everything_is_forgotten() {
    store().add(GeneratedNews.items(0, 90));
    store().add(GeneratedNews.items(90, 110));
    List<String> refs;
    try (Stream<Item> items = store().items(Filter.ALL)) {
      refs = items.map(Item::ref).toList();
    }
    assertThat(store().forget(refs)).isEqualTo(110);
    assertThat(store().counts().versions()).isZero();
    assertThat(store().verify()).isEmpty();
    for (String table : List.of("item", "packed", "posting", "text_key")) {
      assertThat(number("select count(*) from " + table)).as(table).isZero();
    }
    assertThat(store().add(GeneratedNews.items(3, 4)).getFirst().kind())
        .isEqualTo(Outcome.Kind.READ);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update packed set data = (select data from packed where item = 2) where item = 1",
        "update packed set data = (select content from item where item = 2) where item = 1",
        "delete from packed where item = 3",
        "delete from item where item = 4",
        "update item set latest = 0 where item = 5",
        "update item set version = 2 where item = 5",
        "update item set moment = moment + 1 where item = 6",
        "update item set publisher = 'Nachtblatt' where item = 6",
        "update item set version_of = 'x' where item = 6",
        "update item set content = (select word from posting order by word limit 1) where item = 7",
        "delete from posting where word = (select word from posting order by word limit 1)",
        "update posting set items = (select items from posting order by word limit 1)",
        "delete from text_key where item = 8",
        "update text_key set fortnight = fortnight + 1 where item = 8",
        "update segment set live = live + 1",
        "update segment set stale = (select items from posting order by word limit 1)",
        "delete from segment",
        "update store set next_item = 5"
      })
  default void verify_finds(String damage) {
    store().add(GeneratedNews.items(0, 10));
    assertThat(store().verify()).isEmpty();
    try (Database database = Database.open(place(), Duration.ofMinutes(1))) {
      database.write(session -> session.update(damage));
    }
    assertThat(store().verify()).isNotEmpty();
  }

  @Test
  default void verify_finds_any_changed_byte_of_an_item() {
    store().add(GeneratedNews.items(0, 1));
    var random = new Random(5);
    try (Database database = Database.open(place(), Duration.ofMinutes(1))) {
      byte[] whole =
          database.read(s -> s.list("select data from packed", row -> row.getBytes(1)).getFirst());
      for (int i = 0; i < 60; i++) {
        byte[] changed = whole.clone();
        changed[random.nextInt(whole.length)] ^= (byte) (1 << random.nextInt(8));
        database.write(s -> s.update("update packed set data = ?", changed));
        assertThat(store().verify()).as("change " + i).isNotEmpty();
      }
    }
  }

  @Test
  default void counts() {
    assertThat(store().counts().first()).isNull();
    store()
        .add(
            List.of(
                SampleItem.of("a", "Eins.").published("2024-06-18T08:00:00Z").studied(),
                SampleItem.of("b", "Zwei.").published("2024-06-17T08:00:00Z").studied(),
                SampleItem.of("b", "Drei.").published("2024-06-19T08:00:00Z").studied(),
                SampleItem.of("c", "Vier.").studied()));
    Counts counts = store().counts();
    assertThat(counts.items()).isEqualTo(3);
    assertThat(counts.versions()).isEqualTo(4);
    assertThat(counts.first()).isEqualTo(Instant.parse("2024-06-18T08:00:00Z"));
    assertThat(counts.last()).isEqualTo(Instant.parse("2024-06-19T08:00:00Z"));
    assertThat(counts.bytes()).isPositive();
  }

  @Test
  default void corrections_outlast_new_versions() {
    store().add(List.of(SampleItem.of("a", "Eins.").studied()));
    Correction made =
        store().correct(new Correction.Draft("a", "speaker", "s1", "{\"entity\":null}", "Eva"));
    store().add(List.of(SampleItem.of("a", "Zwei.").studied()));
    assertThat(store().corrections("a")).containsExactly(made);
    assertThat(store().revoke(made.id())).isTrue();
    assertThat(store().revoke(made.id())).isFalse();
    assertThat(store().corrections("a").getFirst().revoked()).isNotNull();
    assertThatThrownBy(
            () -> store().correct(new Correction.Draft("a", "speaker", "s1", "{", "Eva")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(store().corrections("a")).hasSize(1);
  }

  private long number(String sql) {
    try (Database database = Database.open(place(), Duration.ofMinutes(1))) {
      return database.read(session -> session.number(sql));
    }
  }
}
