package org.laut.corpus.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.laut.text.Span;

class WordsTest {
  @Test
  void words_are_runs_of_letters_and_digits_with_their_places() {
    assertThat(forms("Am 3. Mai – so „Die Rundschau“ – kamen 1.200 Gäste."))
        .containsExactly("Am", "3", "Mai", "so", "Die", "Rundschau", "kamen", "1", "200", "Gäste");
  }

  @ParameterizedTest
  @CsvSource({"STRASSE, Straße", "Öl, ÖL", "Ma\u0308rz, März", "Citta, Città", "ﬁx, fix", "I, i"})
  void spelling_that_editors_change_does_not_count(String one, String other) {
    assertThat(Copy.words(one).hash(0)).isEqualTo(Copy.words(other).hash(0));
  }

  @Test
  void a_letter_is_no_mark_though_it_is_written_in_two_parts() {
    assertThat(Copy.words("ma\u0308rz").size()).isEqualTo(1);
  }

  @Test
  void different_words_differ() {
    Words words = Copy.words("Nordsee Ostsee");
    assertThat(words.hash(0)).isNotEqualTo(words.hash(1));
  }

  @Test
  void what_is_left_out_is_no_word() {
    String text = "Husum (dpa) - Der Deich hält. (dpa)";
    Words words = Words.of(text, List.of(new Span(30, 35), new Span(0, 13)));
    assertThat(words.size()).isEqualTo(3);
    assertThat(words.span(0, 3).of(text)).isEqualTo("Der Deich hält");
  }

  @Test
  void spans_left_out_may_overlap_and_end_behind_the_text() {
    Words words = Words.of("eins zwei drei", List.of(new Span(5, 99), new Span(5, 7)));
    assertThat(words.size()).isEqualTo(1);
  }

  @Test
  void an_offset_finds_the_word_that_begins_there_or_next() {
    Words words = Copy.words("eins  zwei");
    assertThat(Stream.of(0, 1, 6, 7).map(words::at)).containsExactly(0, 1, 1, 2);
  }

  @Test
  void hashes_stay_as_stores_have_kept_them() {
    assertThat(Copy.words("Deich").hash(0)).isEqualTo(3428417788228269791L);
  }

  private static List<String> forms(String text) {
    Words words = Copy.words(text);
    return IntStream.range(0, words.size()).mapToObj(i -> words.span(i, i + 1).of(text)).toList();
  }
}
