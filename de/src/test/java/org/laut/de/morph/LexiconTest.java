package org.laut.de.morph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LexiconTest {
  private static final Lexicon LEXICON = Lexicon.load();

  @Test
  void knows_the_forms_of_the_dictionary() {
    Readings readings = LEXICON.readings("mitteilte", false);
    assertThat(readings.guessed()).isFalse();
    assertThat(readings.list()).extracting(Reading::lemma).containsExactly("mitteilen");
  }

  @Test
  void auxiliaries_are_one_reading() {
    assertThat(LEXICON.readings("sei", false).list())
        .singleElement()
        .satisfies(r -> assertThat(r.wordClass()).isEqualTo(WordClass.AUXILIARY))
        .satisfies(r -> assertThat(r.lemma()).isEqualTo("sein"));
  }

  @Test
  void a_capital_counts_as_small_at_the_start_of_a_sentence_only() {
    assertThat(LEXICON.readings("Laut", true).has(WordClass.PREPOSITION)).isTrue();
    assertThat(LEXICON.readings("Laut", false).has(WordClass.PREPOSITION)).isFalse();
  }

  @Test
  void a_compound_reads_as_its_head() {
    Readings readings = LEXICON.readings("Deichbauverband", false);
    assertThat(readings.guessed()).isTrue();
    assertThat(readings.list())
        .singleElement()
        .satisfies(r -> assertThat(r.lemma()).isEqualTo("Deichbauverband"))
        .satisfies(r -> assertThat(r.wordClass()).isEqualTo(WordClass.NOUN));
  }
}
