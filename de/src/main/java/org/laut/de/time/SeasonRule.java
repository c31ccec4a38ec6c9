package org.laut.de.time;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.laut.time.Season;
import org.laut.time.TimeType;
import org.laut.time.TimeValue;

/// "Sommer 2022", "im Winter".
final class SeasonRule implements TimeRule {
  static final String SEASON = "time.season";

  @Override
  public long signs() {
    return Signs.of(Role.SEASONS);
  }

  @Override
  public List<Found> at(Scene scene, int i) {
    Pieces pieces = scene.pieces();
    Sense sense = pieces.sense(i, Role.SEASONS);
    if (sense == null || !pieces.capital(i)) {
      return List.of();
    }
    Season.Part part = sense.constant(Season.Part.class);
    Trace trace = scene.trace().entry(i, sense);
    YearAhead year = YearAhead.at(scene, i + 1, trace);
    if (year != null) {
      int end = winter(pieces, year.end()) ? year.end() + 1 : year.end();
      return found(i, end, new Season(year.year(), part), trace);
    }
    if (!Contexts.named(scene, i)) {
      return List.of();
    }
    return found(i, i + 1, value(scene, part, i, i + 1, trace), trace);
  }

  static TimeValue value(Scene scene, Season.Part part, int first, int end, Trace trace) {
    return Resolver.yearly(
        scene, y -> new Season(y, part), "XXXX-" + part.letters(), first, end, trace);
  }

  /// "Winter 2013/14".
  private static boolean winter(Pieces pieces, int at) {
    return pieces.second(at) && pieces.form(at).length() == 2;
  }

  private static List<Found> found(int first, int end, @Nullable TimeValue value, Trace trace) {
    return value == null
        ? List.of()
        : List.of(Found.of(first, end, TimeType.DATE, value, SEASON, trace));
  }
}
