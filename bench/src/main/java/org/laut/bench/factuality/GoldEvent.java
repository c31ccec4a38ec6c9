package org.laut.bench.factuality;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.laut.report.Status;
import org.laut.text.Span;

/// An event of a hand-annotated article.
///
/// @param trigger the words that name it
/// @param status what its holder says of it; that of the first one who says anything
record GoldEvent(List<Span> trigger, Status status) {
  GoldEvent {
    trigger = List.copyOf(trigger);
  }

  /// The events of an article that was read from JSON; those left out whose words are not in it.
  static List<GoldEvent> all(Map<?, ?> article, String text) {
    List<GoldEvent> events = new ArrayList<>();
    if (article.get("events") instanceof List<?> list) {
      for (Object value : list) {
        if (value instanceof Map<?, ?> event) {
          List<Span> trigger = trigger(event, text);
          if (!trigger.isEmpty()) {
            events.add(new GoldEvent(trigger, status(event)));
          }
        }
      }
    }
    return events;
  }

  private static List<Span> trigger(Map<?, ?> event, String text) {
    List<Span> spans = new ArrayList<>();
    if (event.get("trigger") instanceof List<?> words) {
      for (Object word : words) {
        String exact = word instanceof Map<?, ?> map ? String.valueOf(map.get("text")) : "" + word;
        int nth =
            word instanceof Map<?, ?> map && map.get("nth") instanceof Number n ? n.intValue() : 1;
        int at = -1;
        for (int i = 0; i < nth && (i == 0 || at >= 0); i++) {
          at = text.indexOf(exact, at + 1);
        }
        if (at >= 0) {
          spans.add(new Span(at, at + exact.length()));
        }
      }
    }
    return spans;
  }

  private static Status status(Map<?, ?> event) {
    if (event.get("status") instanceof List<?> holders) {
      for (Object holder : holders) {
        String value =
            holder instanceof Map<?, ?> map ? String.valueOf(map.get("value")) : "UNKNOWN";
        if (!value.equals("UNKNOWN")) {
          return Status.valueOf(value);
        }
      }
    }
    return Status.UNKNOWN;
  }
}
