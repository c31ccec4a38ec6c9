package org.laut.formats.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2024-06-18T06:00:00+02:00        | 2024-06-18T06:00+02:00",
        "2024-06-18T06:00:00.123Z         | 2024-06-18T06:00:00.123Z",
        "2024-06-18 06:00+0200            | 2024-06-18T06:00+02:00",
        "20240618T060000+0200             | 2024-06-18T06:00+02:00",
        "20240618T060000Z                 | 2024-06-18T06:00Z",
        "Tue, 18 Jun 2024 06:00:00 GMT    | 2024-06-18T06:00Z",
        "Mon, 18 Jun 2024 06:00:00 +0200  | 2024-06-18T06:00+02:00",
        "18 Jun 2024 6:00 MESZ            | 2024-06-18T06:00+02:00",
        "Wed, 5 jun 2024 06:00:00 EST     | 2024-06-05T06:00-05:00",
        "2024-06-18                       |",
        "20240618                         |",
        "2024-06-18T06:00:00              |",
        "2024-06-18, morgens              |",
        "Tue, 18 Jun 2024 06:00:00        |",
        "Tue, 18 Jun 2024 06:00:00 XYZ    |",
      })
  void findsDayAndMoment(String value, OffsetDateTime moment) {
    Published found = Objects.requireNonNull(Published.find(value));
    assertThat(found.moment()).isEqualTo(moment);
    assertThat(found.day().getMonthValue()).isEqualTo(6);
  }

  @Test
  void theDayIsThatOfTheOffset() {
    assertThat(Published.parse("2024-11-25T00:10:00+01:00").day())
        .isEqualTo(LocalDate.of(2024, 11, 25));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "gestern", "2024-13-01", "2024", "18.06.2024", ",", " : ", "0"})
  void findsNothingInAnythingElse(String value) {
    assertThat(Published.find(value)).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2024-06-18Tx", "2024-06-18, morgens", "20240618", "2024-06-18T"})
  void parsesNothingElse(String value) {
    assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> Published.parse(value));
  }

  @Test
  void getsOverAnyCharacters() {
    var random = new Random(5);
    String some = "0123456789:-+,TZ GMTJun";
    for (int i = 0; i < 20_000; i++) {
      var text = new StringBuilder();
      for (int n = random.nextInt(30); n > 0; n--) {
        text.append(some.charAt(random.nextInt(some.length())));
      }
      Published found = Published.find(text.toString());
      assertThat(
              found == null
                  || found.moment() == null
                  || found.day().equals(found.moment().toLocalDate()))
          .isTrue();
    }
  }
}
