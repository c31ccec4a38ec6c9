package org.laut.de.morph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LexiconTest {
  private static final Lexicon LEXICON = Lexicon.load();

  private static String classes(String form, boolean start) {
    return LEXICON.readings(form, start).list().stream()
        .map(r -> r.wordClass() + " " + r.lemma())
        .distinct()
        .sorted()
        .collect(Collectors.joining(", "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "mitteilte | VERB mitteilen",
        "sei | AUXILIARY sein",
        "könne | MODAL können",
        "einzuräumen | VERB einräumen",
        "Angaben | NOUN Angabe",
        "Moskaus | NAME Moskau",
        "laut | ADJECTIVE laut, PREPOSITION laut",
        "zufolge | PREPOSITION zufolge",
        "wonach | ADVERB wonach",
        "dass | CONJUNCTION dass",
        "ihm | PRONOUN er",
        "zum | PREPOSITION_ARTICLE zu",
        "gefordert | PARTICIPLE gefordert, VERB fordern",
        "dar | VERB_PARTICLE dar",
        "2,5 | NUMERAL 2",
      })
  void knows_words(String form, String expected) {
    assertThat(classes(form, false)).startsWith(expected);
    assertThat(LEXICON.readings(form, false).guessed()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "weiterverhandelt | PARTICIPLE weiterverhandelt, VERB weiterverhandeln",
        "weiterzuverhandeln | VERB weiterverhandeln",
        "erstach | VERB erstechen",
        "erstochen | PARTICIPLE erstochen, VERB erstechen",
        "erfror | VERB erfrieren",
        "reanimierte | VERB reanimieren",
        "wiedervereinigt | PARTICIPLE wiedervereinigt, VERB wiedervereinigen",
        "Strasse | NOUN Straße",
        "verstösst | VERB verstoßen",
        "KREML | NOUN Kreml",
      })
  void finds_the_dictionary_form_behind_a_spelling(String form, String expected) {
    assertThat(classes(form, false)).isEqualTo(expected);
    assertThat(LEXICON.readings(form, false).guessed()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Deichbauverband | NOUN Deichbauverband",
        "Getreideabkommens | NOUN Getreideabkommen",
        "Hafenamt | NOUN Hafenamt",
        "Hafen-Sprecherin | NOUN Hafen-Sprecherin",
        "ufernahe | ADJECTIVE ufernah",
        "Twitterei | NAME Twitterei, NOUN Twitterei",
        "Tarkovs | NAME Tarkov, NAME Tarkovs",
        "Tarkov's | NAME Tarkov, NAME Tarkov's",
        "Deichmann | NAME Deichmann, NOUN Deichmann",
      })
  void guesses_the_rest(String form, String expected) {
    assertThat(classes(form, false)).isEqualTo(expected);
    assertThat(LEXICON.readings(form, false).guessed()).isTrue();
  }

  @Test
  void a_capital_counts_as_small_at_the_start_of_a_sentence_only() {
    assertThat(LEXICON.readings("Laut", true).has(WordClass.PREPOSITION)).isTrue();
    assertThat(LEXICON.readings("Laut", false).has(WordClass.PREPOSITION)).isFalse();
  }

  @Test
  void an_adjective_in_a_name_keeps_its_capital() {
    assertThat(LEXICON.readings("Vereinte", false).has(WordClass.PARTICIPLE)).isTrue();
  }

  @Test
  void a_genitive_name_is_genitive() {
    Reading name = LEXICON.readings("Tarkovs", false).list().get(0);
    assertThat(name.lemma()).isEqualTo("Tarkov");
    assertThat(name.agreement()).isEqualTo(Agreement.in(Agreement.GEN, Agreement.SINGULAR));
  }

  @Test
  void a_preposition_says_which_cases_it_takes() {
    Reading gegen = LEXICON.readings("gegen", false).list().get(0);
    assertThat(gegen.agreement()).isEqualTo(Agreement.inCase(Agreement.ACC));
  }

  @Test
  void a_predicative_adjective_stands_apart_from_the_inflected_one() {
    assertThat(LEXICON.readings("weiter", false).list())
        .filteredOn(r -> r.wordClass() == WordClass.ADJECTIVE)
        .extracting(r -> r.agreement() == 0)
        .containsExactlyInAnyOrder(true, false);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", "--", "\uD83D", "\uDC00x", "\u0000", "_", "a_b", "'", "s'", "ß"})
  void says_something_of_any_form(String form) {
    assertThat(LEXICON.readings(form, true).form()).isEqualTo(form);
    assertThat(LEXICON.readings(form, false).form()).isEqualTo(form);
  }

  @Test
  void says_nothing_of_endless_forms() {
    assertThat(LEXICON.readings("Donau".repeat(200_000), true).list()).isEmpty();
  }

  @Test
  void forms_that_share_a_slot_keep_apart() {
    for (int i = 0; i < 100_000; i++) {
      LEXICON.readings("x" + i, false);
    }
    assertThat(LEXICON.readings("Angaben", false).list())
        .extracting(Reading::lemma)
        .containsExactly("Angabe");
  }
}
