package org.laut.formats.date;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Dates without signs between the numbers: 20240618, 20240618T060000+0200.
final class CompactDate {
  private static final int DAY = "20240618".length();
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss[XX][XXX][X]", Locale.ROOT);

  private CompactDate() {}

  static Published parse(String text) {
    if (text.length() <= DAY) {
      return new Published(LocalDate.parse(text, DateTimeFormatter.BASIC_ISO_DATE), null);
    }
    return Published.of(TIME.parseBest(text, OffsetDateTime::from, LocalDateTime::from));
  }
}
