package org.laut.corpus.found;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.laut.report.EventTime;
import org.laut.text.Span;
import org.laut.time.TimeValue;

class EventOrderTest {
  @Test
  void ordersByTheFirstMomentThenTheShorterFirst() {
    List<String> inOrder =
        List.of(
            "BC0044",
            "1961",
            "2024-06-17",
            "2024-06-18",
            "2024-06-18/2024-06-20",
            "2024-06-18T00:10",
            "2024-06-18TEV",
            "2024-06-18T20:30",
            "2024-07-01",
            "2024-07",
            "2024-Q3");
    assertThat(inOrder.reversed().stream().sorted((a, b) -> of(a).compareTo(of(b))))
        .containsExactlyElementsOf(inOrder);
  }

  @Test
  void putsLastWhatHasNoPlaceOnTheCalendar() {
    for (String open : List.of("PRESENT_REF", "P3Y", "XXXX-WXX-1")) {
      assertThat(of("9999-12-31")).isLessThan(of(open));
      assertThat(of(open)).isEqualByComparingTo(of(null));
    }
    assertThat(Stream.of(of(null), of("2024")).sorted().toList()).first().isEqualTo(of("2024"));
  }

  private static EventOrder of(@Nullable String value) {
    return EventOrder.of(
        value == null ? null : new EventTime(TimeValue.parse(value), new Span(0, 1)));
  }
}
