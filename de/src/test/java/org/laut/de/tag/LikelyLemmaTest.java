package org.laut.de.tag;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikelyLemmaTest {
  @ParameterizedTest
  @CsvSource({
    "Der Zug fällt heute aus., fällt, fallen",
    "Die Förster fällen den Baum., fällen, fällen",
    "Der Wagen raste durch das Dorf., raste, rasen",
    "Der Verein buchte einen Saal., buchte, buchen",
    "Er dachte an den Hof., dachte, denken",
    "Die Sonde ist ins All gelangt., gelangt, gelangen",
    "Der Wagen ist in Brand geraten., geraten, geraten",
    "Der Chor hat den Wirt gelobt., gelobt, loben",
    "Die Bank hat Aufschub gewährt., gewährt, gewähren",
    "Der Bach ist eingefroren., eingefroren, einfrieren",
  })
  void a_form_of_two_verbs_is_of_the_common_one(String text, String form, String lemma) {
    assertThat(Tagging.word(text, form).lemma()).isEqualTo(lemma);
  }
}
