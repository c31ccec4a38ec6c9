package org.laut.de.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StemsTest {
  @ParameterizedTest
  @CsvSource({
    "starten, start",
    "angreifen, angriff",
    "verhaften, verhaftung",
    "streik, warnstreik",
    "verletzen, schwerverletzen",
    "zurücktreten, rücktritt",
  })
  void are_of_one_stem(String one, String other) {
    assertThat(Stems.kin(one, other)).isTrue();
    assertThat(Stems.kin(other, one)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "kaufen, verkaufen",
    "verhaften, verhör",
    "unterzeichnen, unterstützung",
    "zurücktreten, zurückweisen",
    "rücktritt, tritt",
    "wahl, streik",
  })
  void are_not(String one, String other) {
    assertThat(Stems.kin(one, other)).isFalse();
    assertThat(Stems.kin(other, one)).isFalse();
  }
}
