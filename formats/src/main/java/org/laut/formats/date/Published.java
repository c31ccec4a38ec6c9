package org.laut.formats.date;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// When something was published.
///
/// @param day as it was written, in whatever offset that was
/// @param moment null where the time or its offset is not given
public record Published(LocalDate day, @Nullable OffsetDateTime moment) {
  private static final int DAY = "2024-06-18".length();

  private static final DateTimeFormatter TIME =
      new DateTimeFormatterBuilder()
          .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
          .appendPattern("[XXX][XX][X]")
          .toFormatter(Locale.ROOT);

  private static final List<Function<String, Published>> FORMS =
      List.of(Published::parse, CompactDate::parse, MailDate::parse, Published::firstDay);

  /// A day like 2024-06-18, or a time of that day like 2024-06-18T06:00:00+02:00.
  ///
  /// @throws DateTimeException if it is anything else
  public static Published parse(String value) {
    if (value.length() <= DAY) {
      return new Published(LocalDate.parse(value), null);
    }
    String time =
        value.charAt(DAY) == ' ' ? value.substring(0, DAY) + 'T' + value.substring(DAY + 1) : value;
    return of(TIME.parseBest(time, OffsetDateTime::from, LocalDateTime::from));
  }

  /// What `parse` takes, the same without signs between the numbers (20240618T060000Z), times as
  /// mail has them (Tue, 18 Jun 2024 06:00:00 GMT), and the day of whatever else begins with one;
  /// null if there is none of these.
  public static @Nullable Published find(@Nullable String value) {
    if (value == null) {
      return null;
    }
    String text = value.strip();
    for (Function<String, Published> form : FORMS) {
      Published found = read(form, text);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /// A moment whose offset is not known: its day is that of UTC.
  public static Published at(Instant moment) {
    return of(moment.atOffset(ZoneOffset.UTC));
  }

  private static @Nullable Published read(Function<String, Published> form, String text) {
    try {
      return form.apply(text);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static Published firstDay(String text) {
    return new Published(LocalDate.parse(text.substring(0, Math.min(DAY, text.length()))), null);
  }

  static Published of(TemporalAccessor time) {
    return time instanceof OffsetDateTime moment
        ? new Published(moment.toLocalDate(), moment)
        : new Published(LocalDate.from(time), null);
  }
}
