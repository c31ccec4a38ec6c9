package org.laut.de.morph;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralsTest {
  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "4200, 4200",
    "4.200, 4200",
    "1.234.567, 1234567",
    "4'200, 4200",
    "'1,5', 1.5",
    "'1.200,25', 1200.25",
    "null, 0",
    "eins, 1",
    "dreizehn, 13",
    "dreiundzwanzig, 23",
    "hundert, 100",
    "einhundert, 100",
    "hundertundeins, 101",
    "zweihundertfünf, 205",
    "tausend, 1000",
    "viertausendzweihundert, 4200",
    "hunderttausend, 100000",
    "dreihundertzwanzigtausendvierhundertelf, 320411",
  })
  void are_numbers(String form, BigDecimal value) {
    assertThat(Numerals.of(form)).isEqualByComparingTo(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "12.30",
        "18.03.2025",
        "3:1",
        "1,",
        "4.20",
        "4.2000",
        "haus",
        "hundertwasser",
        "dreiundhaus",
        "zehnundzwanzig",
        "tausendschön",
        "ja",
        "undzwanzig",
        "zweihundertdreihundert"
      })
  void are_none(String form) {
    assertThat(Numerals.of(form)).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"9999999999999999999999999999999999999999999999999999999999"})
  void are_too_long(String form) {
    assertThat(Numerals.of(form)).isNull();
  }
}
