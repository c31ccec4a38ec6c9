package org.laut.corpus.lineage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.laut.corpus.lineage.Items.NEWS;
import static org.laut.corpus.lineage.Items.by;
import static org.laut.corpus.lineage.Items.dated;
import static org.laut.corpus.lineage.Items.item;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.laut.corpus.Item;
import org.laut.corpus.family.Families;
import org.laut.corpus.family.InvalidFamilies;
import org.laut.corpus.lineage.Reason.Ground;
import org.laut.report.Recall;
import org.laut.text.Span;

class AncestryTest {
  @Test
  void no_item_has_nothing_from_others() {
    assertThat(lineage()).isEmpty();
    assertThat(lineage(item("1", "Hafenbote", "08:00", NEWS)))
        .singleElement()
        .isEqualTo(
            new Parentage(
                item("1", "Hafenbote", "08:00", NEWS),
                null,
                Relation.NONE,
                null,
                List.of(),
                List.of(),
                null,
                List.of()));
  }

  @Test
  void the_earlier_item_is_the_parent_and_the_overlap_is_seen_from_the_copy() {
    Parentage copy =
        lineage(
                item("2", "Inselblatt", "09:00", NEWS + " Mehr in Kürze."),
                item("1", "Hafenbote", "08:00", NEWS))
            .getFirst();
    assertThat(copy.parent()).extracting(Item::ref).isEqualTo("1");
    assertThat(copy.overlap())
        .isNotNull()
        .satisfies(overlap -> assertThat(overlap.wordsHere()).isEqualTo(overlap.wordsThere() + 3));
  }

  @Test
  void the_day_serves_where_no_moment_is_known() {
    List<Parentage> lineage =
        lineage(
            dated("1", "Hafenbote", LocalDate.of(2025, 3, 11), NEWS),
            dated("2", "Inselblatt", LocalDate.of(2025, 3, 12), NEWS));
    assertThat(relations(lineage)).containsExactly("1 NONE -", "2 IDENTICAL 1");
  }

  @Test
  void without_time_and_credit_the_direction_is_open() {
    for (String time : new String[] {null, "08:00"}) {
      List<Parentage> lineage =
          lineage(item("1", "Hafenbote", time, NEWS), item("2", "Inselblatt", time, NEWS));
      assertThat(relations(lineage)).containsExactly("1 COMMON_SOURCE -", "2 COMMON_SOURCE -");
      assertThat(lineage.getFirst().reasons())
          .containsExactly(new Reason(Ground.DIRECTION_OPEN, null));
      assertThat(lineage.getFirst().siblings()).extracting(Item::ref).containsExactly("2");
    }
  }

  @Test
  void items_without_a_publisher_are_of_different_ones() {
    List<Parentage> lineage =
        lineage(item("1", null, "08:00", NEWS), item("2", null, "09:00", NEWS));
    assertThat(relations(lineage)).containsExactly("1 NONE -", "2 IDENTICAL 1");
  }

  @Test
  void who_is_credited_gave_the_text() {
    List<Parentage> lineage =
        lineage(
            by("Inselblatt/hb", item("1", "Hafenbote", "08:00", NEWS)),
            item("2", "Inselblatt", "09:00", NEWS));
    assertThat(relations(lineage)).containsExactly("1 IDENTICAL 2", "2 NONE -");
  }

  @Test
  void who_credit_each_other_are_told_apart_by_time() {
    List<Parentage> lineage =
        lineage(
            by("Inselblatt", item("1", "Hafenbote", "08:00", NEWS)),
            by("Hafenbote", item("2", "Inselblatt", "09:00", NEWS)));
    assertThat(relations(lineage)).containsExactly("1 NONE -", "2 IDENTICAL 1");
  }

  @Test
  void names_of_the_table_are_credits_too() throws InvalidFamilies {
    Families families =
        Families.read(
            "own.tsv", List.of("agency/nra\tNRA\tagency\tNRA|Nordische Rundschau-Agentur"));
    List<Item> items =
        List.of(
            by("nach Nordischer Post", item("1", "Hafenbote", "08:10", NEWS)),
            by("Nordische Rundschau-Agentur", item("2", "Inselblatt", "08:20", NEWS)),
            item("3", "NRA", "08:15", NEWS));
    assertThat(relations(Ancestry.of(items, families)))
        .containsExactly("1 COMMON_SOURCE -", "2 IDENTICAL 3", "3 COMMON_SOURCE -");
  }

  @Test
  void a_recall_that_quotes_the_title_makes_a_version() {
    var recall = new Recall(false, "Hafen gesperrt", new Span(0, 0));
    List<Parentage> lineage =
        lineage(
            item("1", "Hafenbote", "08:00", NEWS, "Hafen gesperrt", null, null),
            item("2", "Hafenbote", "09:00", NEWS, "Berichtigung", null, recall),
            item("3", "Hafenbote", "10:00", NEWS, "Noch einmal", null, null));
    assertThat(relations(lineage)).containsExactly("1 NONE -", "2 NONE -", "3 IDENTICAL 2");
    assertThat(lineage.get(1).reasons()).extracting(Reason::ground).containsExactly(Ground.VERSION);
    assertThat(lineage.get(2).reasons()).extracting(Reason::ground).contains(Ground.OWN_ITEM);
  }

  @Test
  void versions_under_one_ref_are_no_copies() {
    assertThat(relations(lineage(item("1", "A", "08:00", NEWS), item("1", "A", "09:00", NEWS))))
        .containsExactly("1 NONE -", "1 NONE -");
  }

  @Test
  void nobody_is_an_own_ancestor_and_the_order_does_not_matter() {
    var random = new Random(3);
    for (int round = 0; round < 100; round++) {
      List<Item> items = new ArrayList<>();
      for (int i = 0; i < 6; i++) {
        String time = random.nextInt(4) == 0 ? null : "0" + random.nextInt(3) + ":00";
        Item item = item("i" + i, "Blatt " + random.nextInt(4), time, NEWS + " Nummer " + i);
        items.add(random.nextBoolean() ? item : by("Blatt " + random.nextInt(4), item));
      }
      List<Parentage> lineage = Ancestry.of(items, Families.NONE);
      Map<String, String> parents = parents(lineage);
      for (Item item : items) {
        String at = item.ref();
        for (int step = 0; at != null; step++) {
          assertThat(step).isLessThan(items.size());
          at = parents.get(at);
        }
      }
      assertThat(lineage).extracting(Parentage::item).isEqualTo(items);
    }
  }

  @Test
  void hostile_texts_have_no_relations() {
    List<Parentage> lineage =
        lineage(
            item("1", "A", "08:00", ""),
            item("2", "B", "09:00", " "),
            item("3", "C", "10:00", "Regen"),
            item("4", "D", "11:00", "(" + "[".repeat(100_000)),
            item("5", "E", "12:00", "\n/\n".repeat(10_000)),
            item("6", "", "13:00", ")"),
            item("7", "x", "13:00", ""));
    assertThat(lineage).extracting(Parentage::relation).containsOnly(Relation.NONE);
  }

  @Test
  void the_same_word_for_ever_is_a_copy_all_the_same() {
    String rain = "regen ".repeat(100_000);
    assertThat(relations(lineage(item("1", "A", "08:00", rain), item("2", "B", "09:00", rain))))
        .containsExactly("1 NONE -", "2 IDENTICAL 1");
  }

  @Test
  void a_text_that_everybody_prints_has_its_first_as_parent_of_all() {
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      items.add(item("i" + i, "Blatt " + i, (10 + i / 60) + ":" + (10 + i % 50), NEWS));
    }
    items.add(item("first", "Hafenbote", "08:00", NEWS));
    Collections.shuffle(items, new Random(1));
    assertThat(parents(Ancestry.of(items, Families.NONE)).values()).containsOnly("first");
  }

  private static List<Parentage> lineage(Item... items) {
    return Ancestry.of(List.of(items), Families.NONE);
  }

  private static List<String> relations(List<Parentage> lineage) {
    Map<String, String> parents = parents(lineage);
    return lineage.stream()
        .map(p ->
            p.item().ref() + " " + p.relation() + " " + parents.getOrDefault(p.item().ref(), "-"))
        .collect(Collectors.toList());
  }

  private static Map<String, String> parents(List<Parentage> lineage) {
    Map<String, String> parents = new HashMap<>();
    for (Parentage parentage : lineage) {
      Item parent = parentage.parent();
      if (parent != null) {
        parents.put(parentage.item().ref(), parent.ref());
      }
    }
    return parents;
  }
}
