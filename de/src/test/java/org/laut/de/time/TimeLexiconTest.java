package org.laut.de.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.laut.de.table.Row;
import org.laut.de.table.Table;
import org.laut.time.DayPart;
import org.laut.time.Grain;
import org.laut.time.LengthUnit;
import org.laut.time.Season;
import org.laut.time.TimeMod;
import org.laut.time.TimeValue;
import org.laut.time.VagueTime;

class TimeLexiconTest {
  private final TimeLexicon lexicon = TimeLexicon.load();

  @ParameterizedTest
  @EnumSource(Role.class)
  void every_entry_says_something_possible(Role role) {
    for (Row row : Table.load(TimeLexicon.class, role.file(), role.columns())) {
      List<String> cells = row.cells().subList(1, role.columns());
      Sense sense = new Sense(role, List.of(), row.text(0), cells);
      assertThatCode(() -> read(sense)).as(row.place()).doesNotThrowAnyException();
    }
  }

  private static void read(Sense sense) {
    switch (sense.role()) {
      case MONTHS -> assertThat(sense.number()).isBetween(1, 12);
      case WEEKDAYS -> assertThat(sense.number()).isBetween(1, 7);
      case ORDINALS -> assertThat(sense.number()).isPositive();
      case DAYS -> assertThat(sense.number()).isBetween(-3, 3);
      case PARTS -> sense.constant(DayPart.class);
      case SEASONS -> sense.constant(Season.Part.class);
      case UNITS, ADJECTIVES -> sense.constant(LengthUnit.class);
      case VAGUE -> sense.constant(VagueTime.class);
      case PHASES -> sense.constant(TimeMod.class);
      case AMOUNTS -> assertThat(sense.value().equals("-") || mod(sense.value())).isTrue();
      case RHYTHMS, LENGTHS -> TimeValue.parse(sense.value());
      case STEPS -> {
        assertThat(sense.number()).isBetween(-2, 2);
        assertThat(sense.cells().get(1)).isIn("published", "text", "day");
      }
      case RELATIVES -> {
        sense.constant(Grain.class);
        assertThat(sense.cells().get(2)).isIn("published", "text");
        assertThat(sense.cells().get(3)).isIn("-", "start", "mid", "end");
      }
      default -> assertThat(sense.value()).isNotEmpty();
    }
  }

  private static boolean mod(String name) {
    return TimeMod.valueOf(name.toUpperCase(Locale.ROOT)).name().length() > 1;
  }

  @Test
  void a_word_is_found_with_and_without_a_capital() {
    assertThat(lexicon.senses("heute")).isEqualTo(lexicon.senses("Heute")).isNotEmpty();
    assertThat(lexicon.senses("Herz-Jesu-Sonntag")).isNotEmpty();
    assertThat(lexicon.senses("vergangenen")).isNotEmpty();
    assertThat(lexicon.senses("Haus")).isEmpty();
  }

  @Test
  void weekdays_are_joined_with_parts_of_the_day() {
    assertThat(lexicon.senses("Montagabend"))
        .singleElement()
        .satisfies(
            sense -> assertThat(sense.constant(DayPart.class, 1)).isEqualTo(DayPart.EVENING));
  }

  @Test
  void phrases_of_more_words_come_first() {
    List<Sense> senses = lexicon.senses("bis");
    assertThat(senses.getFirst().length()).isEqualTo(2);
    assertThat(senses.getLast().length()).isEqualTo(1);
  }
}
