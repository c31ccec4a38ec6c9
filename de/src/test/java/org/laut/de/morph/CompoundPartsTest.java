package org.laut.de.morph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompoundPartsTest {
  private static final Lexicon LEXICON = Lexicon.load();

  @ParameterizedTest
  @CsvSource({
    "Waffenlieferung, Waffe Lieferung",
    "Schulreform, Schule Reform",
    "Grenzübergang, Grenze Übergang",
    "Regierungskrise, Regierung Krise",
    "Polizeistreife, Polizei Streife",
    "Silvesternacht, Silvester Nacht",
    "Ölpreis, Öl Preis",
    "Seeweg, See Weg",
    "Außenministerin, Ministerin",
    "Staudammbruch, Staudamm Damm Bruch",
    "Zeugenaussage, Zeuge Aussage",
    "Warnstreik, Streik",
    "Russlandreise, Russland Reise",
  })
  void are_the_words_it_is_made_of(String noun, String parts) {
    assertThat(LEXICON.compoundParts(noun)).contains(parts.split(" "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Transport",
        "Rückzug",
        "Umweg",
        "Verlust",
        "Reisende",
        "Zeitung",
        "Minister",
        "Freitag",
        "Haus",
        "",
        "X",
        "Präsident",
        "Verletzte",
        "Sozialist",
        "Protest"
      })
  void are_none(String noun) {
    assertThat(LEXICON.compoundParts(noun)).isEmpty();
  }

  @Test
  void of_hostile_words_are_bounded() {
    assertThat(LEXICON.compoundParts("haus".repeat(1_000))).isEmpty();
    List<String> parts = LEXICON.compoundParts("Haus".repeat(1) + "haus".repeat(14));
    assertThat(parts).hasSizeLessThanOrEqualTo(6);
  }
}
