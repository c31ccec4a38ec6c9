package org.laut.de.time;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.laut.report.Derivation;
import org.laut.time.TimeMod;
import org.laut.time.TimeType;
import org.laut.time.TimeValue;

/// A time expression that a rule has read.
///
/// @param first index of its first piece
/// @param end index behind its last piece
/// @param steps the words and references the value was read from
record Found(
    int first,
    int end,
    TimeType type,
    TimeValue value,
    @Nullable TimeMod mod,
    String rule,
    List<Derivation> steps) {
  Found {
    steps = List.copyOf(steps);
  }

  static Found of(int first, int end, TimeType type, TimeValue value, String rule, Trace trace) {
    return new Found(first, end, type, value, null, rule, trace.steps());
  }

  Found from(int piece) {
    return new Found(piece, end, type, value, mod, rule, steps);
  }

  Found to(int piece) {
    return new Found(first, piece, type, value, mod, rule, steps);
  }

  Found mod(@Nullable TimeMod other) {
    return new Found(first, end, type, value, other == null ? mod : other, rule, steps);
  }

  Found value(TimeType other, TimeValue read) {
    return new Found(first, end, other, read, mod, rule, steps);
  }

  Found rule(String name) {
    return new Found(first, end, type, value, mod, name, steps);
  }

  Found with(Trace trace) {
    List<Derivation> all = new ArrayList<>(trace.steps());
    all.addAll(steps);
    return new Found(first, end, type, value, mod, rule, all);
  }
}
