package org.laut.de.time;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.laut.de.clause.Unit;
import org.laut.de.tag.TaggedText;
import org.laut.report.TimeExpression;

/// Finds the time expressions of a text; the entry of this package.
public final class TimeFinder {
  private TimeFinder() {}

  /// Reads the lexicons.
  public static TimeFinder load() {
    return new TimeFinder();
  }

  /// The time expressions in the order of the text; linear in its tokens.
  ///
  /// @param published the day of publication; null if unknown, which leaves relative times
  ///   unresolved
  public List<TimeExpression> find(
      TaggedText text, List<Unit> units, @Nullable LocalDate published) {
    return List.of();
  }
}
