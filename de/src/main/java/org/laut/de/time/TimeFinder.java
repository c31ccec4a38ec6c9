package org.laut.de.time;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.laut.de.clause.Unit;
import org.laut.de.cue.CueLexicon;
import org.laut.de.tag.TaggedText;
import org.laut.report.TimeExpression;

/// Finds the time expressions of a text; the entry of this package.
public final class TimeFinder {
  private static final long NAMES = Signs.of(Role.NAMES);

  private final TimeLexicon lexicon;
  private final CueLexicon cues;
  private final List<TimeRule> rules;

  /// The signs of the rules.
  private final long[] starts;

  private TimeFinder(TimeLexicon lexicon, CueLexicon cues) {
    this.lexicon = lexicon;
    this.cues = cues;
    this.rules = rules(lexicon);
    this.starts = rules.stream().mapToLong(TimeRule::signs).toArray();
  }

  /// Reads the lexicons.
  public static TimeFinder load() {
    return new TimeFinder(TimeLexicon.load(), CueLexicon.load());
  }

  /// The rules in the order in which they are tried; the first that reads something wins.
  private static List<TimeRule> rules(TimeLexicon lexicon) {
    Numbers numbers = new Numbers(lexicon);
    StepRule steps = new StepRule(numbers);
    RelativeRule relatives = new RelativeRule();
    MonthRule months = new MonthRule();
    YearRule years = new YearRule();
    SeasonRule seasons = new SeasonRule();
    AgeRule ages = new AgeRule();
    PeriodRule periods = new PeriodRule();
    PhaseRule phases =
        new PhaseRule(List.of(months, years, steps, seasons, ages, periods, relatives));
    return List.of(
        phases,
        new NightRule(),
        new WeekdayRule(),
        new DateRule(),
        new DottedDateRule(),
        new ClockRule(numbers),
        new SpokenClockRule(numbers),
        ages,
        periods,
        new HolidayRule(),
        new WeekendRule(),
        months,
        seasons,
        years,
        new RhythmRule(numbers),
        new AgoRule(numbers),
        steps,
        relatives,
        new DayRule(),
        new PartRule(),
        new QuantityRule(numbers),
        new VagueRule(),
        new LengthWordRule(numbers, lexicon));
  }

  /// The time expressions in the order of the text; linear in its tokens.
  ///
  /// @param published the day of publication; null if unknown, which leaves relative times
  ///   unresolved
  public List<TimeExpression> find(
      TaggedText text, List<Unit> units, @Nullable LocalDate published) {
    Pieces pieces = Pieces.of(text, lexicon);
    Directions directions = new Directions(pieces, units, cues, lexicon);
    LocalDate from = published == null || !usual(published) ? null : published;
    Scene scene = new Scene(pieces, directions, new Timeline(from), from);
    Harvest harvest = new Harvest(scene);
    int i = 0;
    while (i < pieces.size()) {
      boolean named = (pieces.signs(i) & NAMES) != 0;
      Sense name = named ? pieces.sense(i, Role.NAMES) : null;
      i = name == null ? Math.max(i + 1, harvest.take(read(scene, i))) : i + name.length();
    }
    return harvest.times();
  }

  /// True if all times around the day can be written with four digits for the year.
  private static boolean usual(LocalDate published) {
    return published.getYear() >= 1000 && published.getYear() < 9000;
  }

  private List<Found> read(Scene scene, int i) {
    long signs = scene.pieces().signs(i);
    for (int k = 0; signs != 0 && k < starts.length; k++) {
      if ((signs & starts[k]) == 0) {
        continue;
      }
      List<Found> found = rules.get(k).at(scene, i);
      if (!found.isEmpty()) {
        return Contexts.title(scene, found) ? List.of() : found;
      }
    }
    return List.of();
  }
}
