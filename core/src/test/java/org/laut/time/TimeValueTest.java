package org.laut.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeValueTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-06-18",
        "2024-W25",
        "2024-W25-WE",
        "2020-W53",
        "2024-06",
        "2024-Q2",
        "2024-Q4",
        "2024-H1",
        "2024-H2",
        "2024",
        "0800",
        "BC0044",
        "199",
        "19",
        "00",
        "2024-SP",
        "2024-FA",
        "2024-06-18TEV",
        "2024-06-18T20:30",
        "2024-05-03/2024-05-05",
        "2024-05-03T10:00/2024-05-03T12:00",
        "P3Y",
        "P1.5Y",
        "PXD",
        "PT4M",
        "P4M",
        "PT2H30M",
        "P1DT6H",
        "P2WE",
        "PT3NI",
        "PXDE",
        "XXXX-06-18",
        "XXXX-WXX-6",
        "XXXX-WXX-1TEV",
        "XXXX-XX-XXT20:00",
        "XXXX-XX-XXTXX:XX",
        "T20:00",
        "XXXX-SU",
        "PAST_REF",
        "PRESENT_REF",
        "FUTURE_REF",
      })
  void a_notation_is_read_and_written(String timex3) {
    assertThat(TimeValue.parse(timex3).timex3()).isEqualTo(timex3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2024-6-18",
        "2024-13",
        "2024-02-30",
        "2021-W53",
        "2024-Q5",
        "2024-SO",
        "2024-W25-XE",
        "2024-06T20:30",
        "2024-06-18T25:00",
        "2024-06-18TXY",
        "2024-06-18T",
        "2024-06-18/2024-06-17",
        "/",
        "2024-",
        "20245",
        "-1",
        "P",
        "PT",
        "P3",
        "PY",
        "P3T",
        "P1.Y",
        "PT3Y",
        "XX",
        "XXXX junk",
        "yesterday",
      })
  void anything_else_is_refused(String timex3) {
    assertThatIllegalArgumentException().isThrownBy(() -> TimeValue.parse(timex3));
  }

  @ParameterizedTest
  @CsvSource({
    "2024-06-18,       2024-06-18T00:00, 2024-06-19T00:00",
    "2024-W25,         2024-06-17T00:00, 2024-06-24T00:00",
    "2024-W25-WE,      2024-06-22T00:00, 2024-06-24T00:00",
    "2024-Q4,          2024-10-01T00:00, 2025-01-01T00:00",
    "2024-WI,          2024-12-01T00:00, 2025-03-01T00:00",
    "199,              1990-01-01T00:00, 2000-01-01T00:00",
    "19,               1900-01-01T00:00, 2000-01-01T00:00",
    "2024-06-18TNI,    2024-06-18T22:00, 2024-06-19T05:00",
    "2024-06-18T20:30, 2024-06-18T20:30, 2024-06-18T20:31",
    "2024-05-03/2024-05-05, 2024-05-03T00:00, 2024-05-06T00:00",
  })
  void a_point_has_a_begin_and_an_end(String timex3, LocalDateTime begin, LocalDateTime end) {
    CalendarPoint point = CalendarPoint.parse(timex3);
    assertThat(point.begin()).isEqualTo(begin);
    assertThat(point.end()).isEqualTo(end);
  }

  @Test
  void a_date_takes_in_a_day_and_goes_on() {
    LocalDate day = LocalDate.of(2024, 12, 30);
    assertThat(CalendarDate.of(day, Grain.WEEK).timex3()).isEqualTo("2025-W01");
    assertThat(CalendarDate.of(day, Grain.WEEK).plus(-1).timex3()).isEqualTo("2024-W52");
    assertThat(CalendarDate.of(day, Grain.QUARTER).plus(1).timex3()).isEqualTo("2025-Q1");
    assertThat(CalendarDate.of(day, Grain.MONTH).plus(2).timex3()).isEqualTo("2025-02");
    assertThatIllegalArgumentException().isThrownBy(() -> new CalendarDate(day, Grain.MONTH));
  }
}
