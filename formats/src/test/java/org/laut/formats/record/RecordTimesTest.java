package org.laut.formats.record;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.laut.report.Evidence;
import org.laut.report.Report;
import org.laut.report.TimeExpression;
import org.laut.text.Document;
import org.laut.text.Span;
import org.laut.time.TimeMod;
import org.laut.time.TimeType;
import org.laut.time.TimeValue;

class RecordTimesTest {
  private static final String TEXT = "😀 Ende Mai, um 9 Uhr";

  @Test
  void a_time_is_written_with_its_value_and_its_rule() {
    TimeExpression month = time(new Span(3, 11), TimeType.DATE, "2024-05", "time.month");
    TimeExpression clock = time(new Span(16, 21), TimeType.TIME, "2024-05-31T09:00", "time.clock");
    assertThat(write(List.of(month, clock)))
        .contains(
            "\"times\":[{\"start\":2,\"end\":10,\"exact\":\"Ende Mai\",\"type\":\"DATE\",\"value\":\"2024-05\",\"mod\":\"END\","
                + "\"rule\":\"time.month\"},{\"start\":15,\"end\":20,\"exact\":\"9 Uhr\",\"type\":\"TIME\","
                + "\"value\":\"2024-05-31T09:00\",\"mod\":null,\"rule\":\"time.clock\"}]");
  }

  private static TimeExpression time(Span span, TimeType type, String value, String rule) {
    TimeMod mod = type == TimeType.DATE ? TimeMod.END : null;
    return new TimeExpression(span, type, TimeValue.parse(value), mod, rule, Evidence.NONE);
  }

  private static String write(List<TimeExpression> times) {
    Report report =
        new Report(
            Document.of(TEXT),
            "de",
            null,
            List.of(),
            List.of(),
            times,
            List.of(),
            List.of(),
            List.of());
    return new String(new RecordWriter().write(report), UTF_8);
  }
}
