package org.laut.formats.date;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Dates as RFC 822 and its successors have them, and as feeds write them: Tue, 18 Jun 2024
/// 06:00:00 GMT. The day of the week is not looked at; a zone that is not known is none.
final class MailDate {
  private static final DateTimeFormatter LOCAL =
      new DateTimeFormatterBuilder()
          .parseCaseInsensitive()
          .appendPattern("d MMM uuuu H:mm[:ss]")
          .toFormatter(Locale.ENGLISH);

  private static final Map<String, String> ZONES =
      Map.ofEntries(
          Map.entry("GMT", "Z"),
          Map.entry("UT", "Z"),
          Map.entry("UTC", "Z"),
          Map.entry("CET", "+01:00"),
          Map.entry("MEZ", "+01:00"),
          Map.entry("CEST", "+02:00"),
          Map.entry("MESZ", "+02:00"),
          Map.entry("EST", "-05:00"),
          Map.entry("EDT", "-04:00"),
          Map.entry("CST", "-06:00"),
          Map.entry("CDT", "-05:00"),
          Map.entry("MST", "-07:00"),
          Map.entry("MDT", "-06:00"),
          Map.entry("PST", "-08:00"),
          Map.entry("PDT", "-07:00"));

  private MailDate() {}

  static Published parse(String text) {
    String date = text.substring(text.indexOf(',') + 1).strip();
    int blank = date.lastIndexOf(' ');
    boolean zoned = blank > 0 && date.indexOf(':') >= 0 && date.indexOf(':') < blank;
    LocalDateTime local = LocalDateTime.parse(zoned ? date.substring(0, blank) : date, LOCAL);
    ZoneOffset offset = zoned ? offset(date.substring(blank + 1)) : null;
    return new Published(local.toLocalDate(), offset == null ? null : local.atOffset(offset));
  }

  private static @Nullable ZoneOffset offset(String zone) {
    try {
      return ZoneOffset.of(ZONES.getOrDefault(zone.toUpperCase(Locale.ROOT), zone));
    } catch (DateTimeException e) {
      return null;
    }
  }
}
