package org.laut.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;

/// A season of a year: `2024-SU`. Its months are those of meteorology; the winter of a year is the
/// one that begins in its December.
public record Season(int year, Part part) implements CalendarPoint {
  /// Which season.
  public enum Part {
    SPRING("SP"),
    SUMMER("SU"),
    AUTUMN("FA"),
    WINTER("WI");

    private final String letters;

    Part(String letters) {
      this.letters = letters;
    }

    /// As TIMEX3 writes it.
    public String letters() {
      return letters;
    }
  }

  @Override
  public LocalDateTime begin() {
    return LocalDate.of(year, 3 * part.ordinal() + 3, 1).atStartOfDay();
  }

  @Override
  public LocalDateTime end() {
    return begin().plusMonths(3);
  }

  @Override
  public String timex3() {
    return String.format(Locale.ROOT, "%04d-%s", year, part.letters());
  }

  static boolean writtenIn(String timex3) {
    return timex3.length() == 7 && Character.isLetter(timex3.charAt(6));
  }

  static Season parse(String timex3) {
    for (Part part : Part.values()) {
      Season season = new Season(Digits.read(timex3.substring(0, 4)), part);
      if (season.timex3().equals(timex3)) {
        return season;
      }
    }
    throw new IllegalArgumentException("no season: " + timex3);
  }
}
