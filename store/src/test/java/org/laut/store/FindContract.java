package org.laut.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.laut.corpus.Filter;
import org.laut.corpus.Item;

/// How items are found: the same in every store, by the rule at [org.laut.corpus.Archive#find].
interface FindContract {
  Store store();

  @Test
  default void finds_by_lemma_before_part() {
    add(
        SampleItem.of("a", "Das Wasser steigt.").studied(),
        SampleItem.of("b", "Das Wasser-Werk steht.").studied(),
        SampleItem.of("c", "Der Turm steht.").studied());
    assertThat(find("wasser", 9)).containsExactly("a", "b");
    assertThat(find("wasser-turm", 9)).containsExactly("a", "b", "c");
    assertThat(find("feuer", 9)).isEmpty();
    assertThat(find("", 9)).isEmpty();
  }

  @Test
  default void finds_nothing_by_a_negation() {
    add(
        SampleItem.of("a", "Das Wasser steigt nicht.").studied(),
        SampleItem.of("b", "Das Wasser steigt.").studied());
    assertThat(find("nicht", 9)).isEmpty();
    assertThat(find("nicht wasser", 9)).containsExactly("a", "b");
    assertThat(store().verify()).isEmpty();
  }

  @Test
  default void finds_in_titles_and_only_latest_versions() {
    add(SampleItem.of("a", "Alles ruhig.").title("Sturm im Norden").studied());
    assertThat(find("sturm", 9)).containsExactly("a");
    add(SampleItem.of("a", "Alles ruhig.").title("Ruhe im Norden").studied());
    assertThat(find("sturm", 9)).isEmpty();
    assertThat(find("ruhe", 9)).containsExactly("a");
  }

  @Test
  default void knows_how_rare_words_are_after_each_batch() {
    add(SampleItem.of("a", "Sturm.").studied(), SampleItem.of("b", "Ebbe.").studied());
    assertThat(store().rarity("sturm")).isEqualTo(Math.log(3 / 2.0));
    assertThat(store().rarity("flut")).isEqualTo(Math.log(3));
    add(SampleItem.of("c", "Sturm und Flut.").studied());
    assertThat(find("sturm", 9)).hasSize(2);
    assertThat(store().rarity("sturm")).isEqualTo(Math.log(4 / 3.0));
    assertThat(store().rarity("flut")).isEqualTo(Math.log(4 / 2.0));
    store().forget("c");
    assertThat(store().rarity("flut")).isEqualTo(Math.log(3));
  }

  @Test
  default void puts_the_later_item_first_then_the_smaller_ref() {
    add(
        SampleItem.of("b", "Hochwasser.").published("2024-06-18T08:00:00Z").studied(),
        SampleItem.of("a", "Hochwasser.").published("2024-06-18T10:00:00+02:00").studied(),
        SampleItem.of("c", "Hochwasser.").published("2024-06-19T00:00:00Z").studied(),
        SampleItem.of("\uFF5E", "Hochwasser.").studied(),
        SampleItem.of("\uD83D\uDE00", "Hochwasser.").studied(),
        SampleItem.of("d", "Ebbe.").studied());
    assertThat(find("hochwasser", 9)).containsExactly("c", "a", "b", "\uFF5E", "\uD83D\uDE00");
    assertThat(find("hochwasser", 2)).containsExactly("c", "a");
    assertThat(find("hochwasser", 0)).isEmpty();
  }

  @Test
  default void ranks_as_the_rule_says_in_many_batches() {
    for (int from = 0; from < 600; from += 20) {
      store().add(GeneratedNews.items(from, from + 20));
    }
    List<Item> all;
    try (Stream<Item> items = store().items(Filter.ALL)) {
      all = items.toList();
    }
    var random = new Random(7);
    for (int i = 0; i < 40; i++) {
      String query = query(random);
      Filter filter = filter(random);
      int limit = 1 + random.nextInt(40);
      assertThat(store().find(SampleItem.query(query), filter, limit))
          .as(query + " " + filter)
          .isEqualTo(NaiveSearch.find(all, SampleItem.query(query), filter, limit));
    }
  }

  private static String query(Random random) {
    var words = new ArrayList<String>();
    for (int i = 1 + random.nextInt(4); i > 0; i--) {
      words.add(GeneratedNews.word((int) Math.pow(3000, random.nextDouble())));
    }
    return String.join(" ", words);
  }

  private static Filter filter(Random random) {
    return StoreCase.filter(
        random.nextBoolean() ? "2024-01-01T08:00:00Z" : null,
        random.nextInt(4) == 0 ? "2024-01-01T12:00:00+01:00" : null,
        random.nextInt(4) == 0 ? "BLATT " + random.nextInt(50) : null);
  }

  private void add(Studied... items) {
    store().add(List.of(items));
  }

  private List<String> find(String query, int limit) {
    return store().find(SampleItem.query(query), Filter.ALL, limit).stream()
        .map(Item::ref)
        .toList();
  }
}
