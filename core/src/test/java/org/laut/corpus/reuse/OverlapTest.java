package org.laut.corpus.reuse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.laut.text.Span;

class OverlapTest {
  private static final String ITEM =
      "Der Hafen von Norderbucht bleibt bis zum Wochenende für große Schiffe gesperrt. "
          + "Ein Bagger hat am Montag die Kaimauer gerammt. "
          + "Verletzt wurde niemand, den Schaden schätzt die Stadt auf zwei Millionen Euro.";

  private final Random random = new Random(9);

  @Test
  void a_text_holds_itself() {
    Overlap overlap = overlap(ITEM, ITEM);
    assertThat(overlap.runs()).containsExactly(whole(ITEM, ITEM, 32));
    assertThat(overlap.containmentHere()).isEqualTo(1);
  }

  @Test
  void a_run_goes_on_over_an_edit_and_does_not_count_it() {
    String edited = ITEM.replace("am Montag", "in der Nacht").replace("große ", "");
    Overlap overlap = overlap(ITEM, edited);
    assertThat(overlap.runs()).containsExactly(whole(ITEM, edited, 29));
    assertThat(overlap.wordsThere()).isEqualTo(32);
  }

  @Test
  void an_edit_near_the_beginning_or_end_ends_no_run() {
    String edited = ITEM.replace("Norderbucht", "Lütthaven").replace("Millionen", "Mio");
    assertThat(overlap(ITEM, edited).runs()).hasSize(1);
  }

  @Test
  void sentences_in_another_order_are_runs_of_their_own() {
    String turned = "Ein Bagger hat am Montag die Kaimauer gerammt. " + ITEM.substring(0, 79);
    Overlap overlap = overlap(turned, ITEM);
    assertThat(overlap.runs()).extracting(SharedRun::words).containsExactly(8, 12);
    assertThat(overlap.runs().getFirst().there().of(ITEM)).startsWith("Ein Bagger");
    assertThat(overlap.longest()).isEqualTo(12);
    assertThat(overlap.containmentHere()).isEqualTo(1);
    assertThat(overlap.containmentThere()).isCloseTo(20 / 32.0, within(1e-9));
  }

  @Test
  void a_turn_of_phrase_is_no_run() {
    assertThat(overlap(ITEM, "Gewonnen hat niemand, bis zum Wochenende für große Aufregung").runs())
        .isEmpty();
  }

  @Test
  void what_one_text_repeats_is_common_as_often_as_the_other_has_it() {
    String twice = ITEM + " " + ITEM;
    assertThat(overlap(ITEM, twice).shared()).isEqualTo(32);
    assertThat(overlap(twice, twice).shared()).isEqualTo(64);
  }

  @Test
  void both_sides_see_the_same() {
    for (int i = 0; i < 200; i++) {
      String item = Copy.text(random, 40 + random.nextInt(200));
      String copy = Copy.edited(random, Copy.shuffled(random, item), 3 + random.nextInt(20));
      Overlap overlap = overlap(item, copy);
      assertThat(overlap(copy, item)).isEqualTo(overlap.flipped());
      assertThat(overlap.flipped().flipped()).isEqualTo(overlap);
    }
  }

  @Test
  void an_edited_copy_keeps_what_was_not_edited() {
    for (int i = 0; i < 200; i++) {
      String item = Copy.text(random, 60 + random.nextInt(200));
      String copy = Copy.shuffled(random, Copy.edited(random, item, 14));
      Overlap overlap = overlap(item, copy);
      assertThat(overlap.containmentHere()).isGreaterThan(0.5);
      assertThat(overlap.runs()).allSatisfy(run -> assertThat(run.words()).isPositive());
    }
  }

  @Test
  void runs_do_not_overlap_on_either_side() {
    for (int i = 0; i < 200; i++) {
      String item = Copy.text(random, 120);
      String copy = Copy.shuffled(random, Copy.edited(random, item + " " + item, 9));
      Overlap overlap = overlap(item, copy);
      List<SharedRun> runs = (i % 2 == 0 ? overlap : overlap.flipped()).runs();
      for (int k = 1; k < runs.size(); k++) {
        assertThat(runs.get(k - 1).here().end()).isLessThanOrEqualTo(runs.get(k).here().start());
      }
      assertThat(overlap.shared()).isLessThanOrEqualTo(120);
    }
  }

  @Test
  void texts_without_words_share_nothing() {
    assertThat(overlap("", "").containmentHere()).isZero();
    assertThat(overlap("", ITEM).runs()).isEmpty();
    assertThat(overlap("Regen", "Regen").runs()).isEmpty();
  }

  @Test
  void the_same_word_for_ever_is_compared_all_the_same() {
    String rain = "regen ".repeat(100_000);
    assertThat(overlap(rain, rain).shared()).isEqualTo(100_000);
    assertThat(overlap(rain, "regen schnee ".repeat(50_000)).shared()).isZero();
  }

  @Test
  void a_megabyte_is_compared_like_a_page() {
    String book = Copy.text(random, 180_000);
    Overlap overlap = overlap(book, Copy.edited(random, Copy.shuffled(random, book), 10));
    assertThat(overlap.containmentHere()).isGreaterThan(0.6);
  }

  private static Overlap overlap(String here, String there) {
    return Overlap.of(Copy.words(here), Copy.words(there));
  }

  private static SharedRun whole(String here, String there, int words) {
    return new SharedRun(new Span(0, here.length() - 1), new Span(0, there.length() - 1), words);
  }
}
