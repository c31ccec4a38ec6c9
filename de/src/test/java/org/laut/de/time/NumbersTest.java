package org.laut.de.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {
  private final Numbers numbers = new Numbers(TimeLexicon.load());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3|3",
        "3.435|3435",
        "2,5|2.5",
        "1.200.000|1200000",
        "zwei|2",
        "Zwölf|12",
        "dreiundzwanzig|23",
        "eineinhalb|1.5",
        "mehrere|X",
      })
  void an_amount_is_read(String form, String amount) {
    assertThat(numbers.amount(form)).isEqualTo(amount);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "3.5", "12:30", "3,", "Hund", "und", "dreiundhundert", "18.", "1-2"})
  void anything_else_is_none(String form) {
    assertThat(numbers.amount(form)).isNull();
  }

  @ParameterizedTest
  @CsvSource({"18.,18", "31.,31", "0.,-1", "32.,-1", "18,-1", ".,-1", "1x.,-1"})
  void ordinals_are_days_of_a_month(String form, int day) {
    assertThat(Numbers.ordinal(form)).isEqualTo(day);
  }
}
