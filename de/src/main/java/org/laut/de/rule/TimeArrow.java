package org.laut.de.rule;

import java.util.List;
import org.laut.time.TimeMod;
import org.laut.time.TimeType;
import org.laut.time.TimeValue;

/// Times: the mention, its type, value and modifier, as in `-> Ende Mai | DATE 2024-05 END`.
final class TimeArrow implements Arrow {
  @Override
  public Expectation read(List<String> columns) {
    List<String> words = List.of(columns.getLast().split(" ", -1));
    if (columns.size() != 2 || words.size() < 2 || words.size() > 3) {
      throw new IllegalArgumentException("mention | TYPE value MOD is missing");
    }
    TimeMod mod = words.size() == 2 ? null : TimeMod.valueOf(words.get(2));
    String value = TimeValue.parse(words.get(1)).timex3();
    return new ExpectedTime(columns.getFirst(), TimeType.valueOf(words.getFirst()), value, mod);
  }
}
