package org.laut.de.morph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KonjunktivTest {
  private static final Lexicon LEXICON = Lexicon.load();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sei",
        "seien",
        "habe",
        "werde",
        "könne",
        "müsse",
        "solle",
        "wolle",
        "dürfe",
        "möge",
        "teile",
        "gehe",
        "komme",
        "mitteile",
        "gebe",
        "wisse",
        "meine"
      })
  void first(String form) {
    assertThat(Konjunktiv.isFirst(LEXICON.readings(form, false))).isTrue();
    assertThat(Konjunktiv.isSecond(LEXICON.readings(form, false))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "wäre", "wären", "hätte", "hätten", "könnte", "müsste", "dürften", "würde", "käme", "gäbe",
        "ließe", "ginge", "stünde"
      })
  void second(String form) {
    assertThat(Konjunktiv.isSecond(LEXICON.readings(form, false))).isTrue();
    assertThat(Konjunktiv.isFirst(LEXICON.readings(form, false))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ist",
        "hat",
        "haben",
        "teilen",
        "teilt",
        "sagte",
        "sollte",
        "wollten",
        "werden",
        "wurde",
        "ging",
        "Haus",
        "gehen",
        "hatte",
        "unbekanntes"
      })
  void neither(String form) {
    assertThat(Konjunktiv.isFirst(LEXICON.readings(form, false))).isFalse();
    assertThat(Konjunktiv.isSecond(LEXICON.readings(form, false))).isFalse();
  }
}
