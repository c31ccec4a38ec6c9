package org.laut.de;

import java.util.List;
import java.util.stream.Collectors;
import org.laut.report.TimeExpression;

/// Times as lines that a golden file can hold: `[mention] TYPE value MOD rule`.
final class TimeLines {
  private TimeLines() {}

  static String of(String text, List<TimeExpression> times) {
    if (times.isEmpty()) {
      return "nothing";
    }
    return times.stream().map(time -> line(text, time)).collect(Collectors.joining("\n"));
  }

  private static String line(String text, TimeExpression time) {
    String mod = time.mod() == null ? "" : time.mod() + " ";
    String value = time.value().timex3();
    return "[%s] %s %s %s%s".formatted(time.span().of(text), time.type(), value, mod, time.rule());
  }
}
