package org.laut.app.view;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.laut.app.console.Messages;
import org.laut.corpus.Item;

/// When items were published, in words and in order.
public final class Moments {
  private Moments() {}

  /// "11.03.2025 07:40", in the offset that was given; empty for none.
  static String of(@Nullable OffsetDateTime moment, Messages messages) {
    return moment == null
        ? ""
        : messages.say(
            "moment",
            day(moment.toLocalDate(), messages),
            String.format(Locale.ROOT, "%02d:%02d", moment.getHour(), moment.getMinute()));
  }

  /// The moment of an item, else its day; empty if neither is known.
  static String of(Item item, Messages messages) {
    OffsetDateTime moment = item.news().release().published();
    LocalDate day = item.news().document().header().published();
    if (moment != null) {
      return of(moment, messages);
    }
    return day == null ? "" : day(day, messages);
  }

  private static String day(LocalDate day, Messages messages) {
    return messages.say(
        "date",
        String.format(Locale.ROOT, "%02d", day.getDayOfMonth()),
        String.format(Locale.ROOT, "%02d", day.getMonthValue()),
        String.format(Locale.ROOT, "%04d", day.getYear()));
  }
}
