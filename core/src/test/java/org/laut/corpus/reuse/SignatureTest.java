package org.laut.corpus.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignatureTest {
  private final Random random = new Random(5);

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 5, 6, 7, 40, 60, 125, 220, 246, 247, 900, 5000, 150_000})
  void a_text_of_any_length_has_few_keys_in_rising_order(int length) {
    long[] keys = Signature.of(Copy.words(Copy.text(random, length)));
    assertThat(keys.length).isBetween(length < 6 ? 0 : 1, length < 6 ? 0 : Signature.MOST);
    assertThat(keys).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void a_news_item_uses_most_of_its_keys() {
    assertThat(Signature.of(Copy.words(Copy.text(random, 200))).length).isGreaterThan(25);
  }

  @Test
  void a_copy_has_the_same_keys_whatever_its_marks_and_capitals() {
    String text = "Der Hafen von Norderbucht bleibt bis zum Wochenende für große Schiffe gesperrt.";
    String copy =
        "DER HAFEN von „Norderbucht“ bleibt, bis zum Wochenende, für grosse Schiffe gesperrt!";
    assertThat(Signature.of(Copy.words(copy))).isEqualTo(Signature.of(Copy.words(text)));
  }

  @Test
  void a_lead_of_thirty_words_is_found_in_a_long_text() {
    for (int i = 0; i < 200; i++) {
      String item = Copy.text(random, 150);
      String lead = first(item, 30);
      assertThat(shared(item, lead + " " + Copy.text(random, 2000))).isPositive();
    }
  }

  @Test
  void shortened_and_reordered_and_edited_copies_are_found() {
    int found = 0;
    for (int i = 0; i < 300; i++) {
      String item = Copy.text(random, 60 + random.nextInt(160));
      String copy = Copy.shuffled(random, first(item, item.length() / 12));
      found += shared(item, Copy.edited(random, copy, 12)) > 0 ? 1 : 0;
    }
    assertThat(found).isGreaterThanOrEqualTo(297);
  }

  @Test
  void other_texts_share_no_key() {
    long shared = 0;
    for (int i = 0; i < 300; i++) {
      shared += shared(Copy.text(random, 200), Copy.text(random, 200));
    }
    assertThat(shared).isZero();
  }

  @Test
  void the_same_word_for_ever_is_one_key() {
    assertThat(Signature.of(Copy.words("regen ".repeat(100_000)))).hasSize(1);
  }

  private static String first(String text, int words) {
    return String.join(" ", Arrays.stream(text.split(" ", -1)).limit(words).toList());
  }

  private static long shared(String one, String other) {
    long[] keys = Signature.of(Copy.words(other));
    return LongStream.of(Signature.of(Copy.words(one)))
        .filter(key -> Arrays.binarySearch(keys, key) >= 0)
        .count();
  }
}
