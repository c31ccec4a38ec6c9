package org.laut.app.view;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.laut.app.console.Messages;
import org.laut.report.TimeExpression;
import org.laut.time.CalendarDate;
import org.laut.time.CalendarPoint;
import org.laut.time.ClockTime;
import org.laut.time.DayTime;
import org.laut.time.Length;
import org.laut.time.OpenPoint;
import org.laut.time.Season;
import org.laut.time.Stretch;
import org.laut.time.TimeType;
import org.laut.time.TimeValue;
import org.laut.time.VagueTime;

/// Times in words: `Di 18.06.2024`, `Ende Mai 2024`, `3 Jahre`.
record TimeWords(Messages messages) {
  private static final int DAYS_BEFORE_THURSDAY = 3;

  /// The value of a time expression with its modifier.
  String of(TimeExpression time) {
    String value = of(time.value());
    String modified =
        time.mod() == null
            ? value
            : messages.say("timemod." + time.mod().name().toLowerCase(Locale.ROOT), value);
    return time.type() == TimeType.SET ? messages.say("time.set", modified) : modified;
  }

  String of(TimeValue value) {
    return switch (value) {
      case CalendarPoint point -> point(point);
      case Length length -> length(length);
      case VagueTime vague -> messages.name(vague);
      case OpenPoint open -> open.timex3();
    };
  }

  /// `Di 18.06.2024`
  String day(LocalDate day) {
    String weekday = word("weekdays", day.getDayOfWeek().getValue());
    String ofMonth = (day.getDayOfMonth() < 10 ? "0" : "") + day.getDayOfMonth();
    return messages.say(
        "day", weekday, ofMonth, word("months", day.getMonthValue()), day.getYear());
  }

  private String point(CalendarPoint point) {
    return switch (point) {
      case CalendarDate date -> date(date);
      case Season season -> {
        String name = messages.name(season.part());
        boolean winter = season.part() == Season.Part.WINTER;
        yield name + " " + season.year() + (winter ? "/" + two((season.year() + 1) % 100) : "");
      }
      case DayTime time -> messages.say("time.part", day(time.day()), messages.name(time.part()));
      case ClockTime time -> day(time.begin().toLocalDate()) + " " + clock(time.begin());
      case Stretch stretch -> of(stretch.from()) + " – " + of(stretch.to());
    };
  }

  private static String clock(LocalDateTime moment) {
    return two(moment.getHour()) + ":" + two(moment.getMinute());
  }

  private static String two(int number) {
    return (number < 10 ? "0" : "") + number;
  }

  private String date(CalendarDate date) {
    LocalDate first = date.first();
    int year = first.getYear();
    int month = first.getMonthValue();
    return switch (date.grain()) {
      case DAY -> day(first);
      case WEEKEND -> messages.say("time.weekend", day(first));
      case WEEK -> week(first);
      case MONTH -> word("months.long", month) + " " + year;
      case QUARTER -> messages.say("time.quarter", (month + 2) / 3, year);
      case HALF_YEAR -> messages.say("time.half", (month + 5) / 6, year);
      case YEAR -> year > 0 ? String.valueOf(year) : messages.say("time.bc", 1 - year);
      case DECADE -> messages.say("time.decade", year);
      case CENTURY -> messages.say("time.century", year / 100 + 1);
    };
  }

  private String week(LocalDate monday) {
    LocalDate thursday = monday.plusDays(DAYS_BEFORE_THURSDAY);
    return messages.say("time.week", (thursday.getDayOfYear() + 6) / 7, thursday.getYear());
  }

  private String length(Length length) {
    List<String> parts = length.parts().stream().map(this::part).toList();
    return String.join(" ", parts);
  }

  private String part(Length.Part part) {
    String key = "lengthunit." + part.unit().name().toLowerCase(Locale.ROOT);
    String amount =
        part.amount().equals("X")
            ? messages.say("time.some")
            : part.amount().replace(".", messages.say("time.point"));
    return messages.say(key + (part.amount().equals("1") ? ".one" : ".many"), amount);
  }

  private String word(String key, int number) {
    return messages.say(key).split(" ", -1)[number - 1];
  }
}
