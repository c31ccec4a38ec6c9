package org.laut.formats.graph;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;

/// How a moment is written: ISO 8601 with seconds and the offset it was given in.
final class Moments {
  private Moments() {}

  static String of(OffsetDateTime moment) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment);
  }
}
