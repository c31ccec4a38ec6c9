package org.laut.de.time;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.laut.time.DayPart;
import org.laut.time.TimeType;
import org.laut.time.TimeValue;

/// Times of the clock in words: "halb acht", "Viertel nach drei", "drei viertel elf".
final class SpokenClockRule implements TimeRule {
  static final String SPOKEN = "time.clock.spoken";

  private final Numbers numbers;
  private final ClockDays days = new ClockDays();

  SpokenClockRule(Numbers numbers) {
    this.numbers = numbers;
  }

  @Override
  public long signs() {
    return Signs.of(Role.TRIGGERS);
  }

  @Override
  public List<Found> at(Scene scene, int i) {
    Pieces pieces = scene.pieces();
    boolean half = pieces.is(i, "halb");
    boolean quarter = pieces.is(i, "viertel");
    boolean three = pieces.is(i, "dreiviertel");
    boolean behind = quarter && pieces.is(i + 1, "nach");
    boolean before = quarter && pieces.is(i + 1, "vor");
    if (!half && !three && !behind && !before) {
      return List.of();
    }
    int at = behind || before ? i + 2 : i + 1;
    int hour = hour(pieces.form(at));
    if (hour < 1 || hour > 12 || pieces.has(at + 1, Role.UNITS)) {
      return List.of();
    }
    Clock clock = behind ? new Clock(hour, 15) : new Clock(hour - 1, half ? 30 : 45);
    int end = pieces.is(at + 1, "Uhr") ? at + 2 : at + 1;
    DayPart part = ClockRule.part(pieces, end);
    int last = part == null ? end : end + 1;
    boolean later = part == DayPart.AFTERNOON || part == DayPart.EVENING;
    Trace trace = scene.trace();
    TimeValue value = days.value(scene, later ? clock.afternoon() : clock, i, last, trace);
    return List.of(
        Found.of(i, last, TimeType.TIME, value, SPOKEN, trace).mod(ClockRule.mod(pieces, i)));
  }

  private int hour(String form) {
    @Nullable String amount = numbers.amount(form);
    return amount == null ? -1 : Numbers.whole(amount, 0, amount.length());
  }
}
