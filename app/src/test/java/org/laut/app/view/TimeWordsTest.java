package org.laut.app.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.laut.app.console.Messages;
import org.laut.report.Evidence;
import org.laut.report.TimeExpression;
import org.laut.text.Span;
import org.laut.time.TimeMod;
import org.laut.time.TimeType;
import org.laut.time.TimeValue;

class TimeWordsTest {
  private final TimeWords german = new TimeWords(Messages.of("de"));
  private final TimeWords english = new TimeWords(Messages.of("en"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2024-06-18            | Di 18.06.2024                 | Tue 18 Jun 2024",
        "2024-06               | Juni 2024                     | June 2024",
        "2024-W25              | KW 25/2024                    | week 25 of 2024",
        "2020-W53              | KW 53/2020                    | week 53 of 2020",
        "2025-W01              | KW 1/2025                     | week 1 of 2025",
        "2024-W25-WE           | Wochenende ab Sa 22.06.2024   | weekend from Sat 22 Jun 2024",
        "2024-Q2               | 2. Quartal 2024               | Q2 2024",
        "2024-H2               | 2. Halbjahr 2024              | half 2 of 2024",
        "2024                  | 2024                          | 2024",
        "0044                  | 44                            | 44",
        "BC0044                | 44 v. Chr.                    | 44 BC",
        "199                   | 1990er Jahre                  | 1990s",
        "18                    | 19. Jahrhundert               | century 19",
        "2024-SU               | Sommer 2024                   | summer 2024",
        "2024-WI               | Winter 2024/25                | winter 2024/25",
        "1999-WI               | Winter 1999/00                | winter 1999/00",
        "2024-06-18TEV         | Di 18.06.2024 abends          | Tue 18 Jun 2024, evening",
        "2024-06-18T20:05      | Di 18.06.2024 20:05           | Tue 18 Jun 2024 20:05",
        "2024-05-03/2024-05-05 | Fr 03.05.2024 – So 05.05.2024 | Fri 03 May 2024 – Sun 05 May 2024",
        "P1Y                   | 1 Jahr                        | 1 year",
        "P2.5M                 | 2,5 Monate                    | 2.5 months",
        "PT2H30M               | 2 Stunden 30 Minuten          | 2 hours 30 minutes",
        "PXD                   | einige Tage                   | some days",
        "PRESENT_REF           | jetzt                         | now",
        "XXXX-WXX-1            | XXXX-WXX-1                    | XXXX-WXX-1",
      })
  void saysWhatAValueMeans(String value, String inGerman, String inEnglish) {
    assertThat(german.of(TimeValue.parse(value))).isEqualTo(inGerman);
    assertThat(english.of(TimeValue.parse(value))).isEqualTo(inEnglish);
  }

  @Test
  void saysTheModifierAndThatItComesBack() {
    assertThat(german.of(time("2024-05", TimeType.DATE, TimeMod.END))).isEqualTo("Ende Mai 2024");
    assertThat(german.of(time("P3Y", TimeType.DURATION, TimeMod.MORE_THAN)))
        .isEqualTo("mehr als 3 Jahre");
    assertThat(english.of(time("P1D", TimeType.SET, null))).isEqualTo("1 day, again and again");
  }

  private static TimeExpression time(String value, TimeType type, @Nullable TimeMod mod) {
    TimeValue parsed = TimeValue.parse(value);
    return new TimeExpression(new Span(0, 1), type, parsed, mod, "rule", Evidence.NONE);
  }
}
