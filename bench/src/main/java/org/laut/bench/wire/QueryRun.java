package org.laut.bench.wire;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.laut.Laut;
import org.laut.bench.speed.Row;
import org.laut.corpus.Filter;
import org.laut.corpus.claim.Who;
import org.laut.de.GermanFamilies;
import org.laut.store.Store;

/// How fast a store answers `who` inside one process.
final class QueryRun {
  private static final int QUESTIONS = 400;
  private static final int SETTLING = 100;
  private static final int[] BREADTHS = {0, 1, 3, 10, 30, 100, Integer.MAX_VALUE};

  private final Options options;
  private final Laut laut = Laut.german();

  QueryRun(Options options) {
    this.options = options;
  }

  /// @param reports how many the answer has
  private record Asked(String question, double millis, int reports) {}

  /// The lines of the table. A store without items takes in the wire first.
  List<String> lines() throws IOException, InterruptedException {
    String place = options.filledStore(IngestRun.STORE);
    if (Stores.items(place) == 0) {
      new IngestRun(options, place).lines().forEach(System.out::println);
    }
    return lines(place);
  }

  private List<String> lines(String place) {
    Questions questions = new Questions(options.seed(), (int) Stores.items(place));
    int count = options.number("--questions", QUESTIONS);
    try (Store store = Store.open(place)) {
      Who who = new Who(store, GermanFamilies.load());
      questions.draw(Math.min(SETTLING, count)).forEach(question -> ask(who, question));
      List<Asked> asked = questions.draw(count).stream().map(q -> ask(who, q)).toList();
      List<String> lines = new ArrayList<>();
      lines.add("store: " + store.counts().items() + " items; questions: " + asked.size());
      lines.add(Row.plain("who, ms, median", percentile(asked, 0.5)));
      lines.add(Row.atMost("who, ms, 95th percentile", percentile(asked, 0.95), 150).toString());
      lines.add(Row.plain("who, ms, 99th percentile", percentile(asked, 0.99)));
      lines.addAll(breadths(asked));
      asked.stream()
          .max(Comparator.comparingDouble(Asked::millis))
          .ifPresent(slow ->
              lines.add(
                  String.format(
                      Locale.ROOT,
                      "slowest: %s, %d reports, %.0f ms",
                      slow.question(),
                      slow.reports(),
                      slow.millis())));
      return lines;
    }
  }

  private Asked ask(Who who, String question) {
    long start = System.nanoTime();
    int reports = who.ask(question, laut.terms(question), Filter.ALL).reports().size();
    return new Asked(question, (System.nanoTime() - start) / 1e6, reports);
  }

  /// Times by the number of reports in the answer.
  private static List<String> breadths(List<Asked> asked) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i + 1 < BREADTHS.length; i++) {
      int from = BREADTHS[i];
      int to = BREADTHS[i + 1];
      List<Asked> some =
          asked.stream().filter(a -> a.reports() >= from && a.reports() < to).toList();
      if (!some.isEmpty()) {
        lines.add(
            String.format(
                Locale.ROOT,
                "who, %3d to %3d reports: %4d questions, median %7.1f ms, 95th %7.1f ms,"
                    + " %5.2f ms a report",
                from,
                Math.min(to, 1_000) - 1,
                some.size(),
                percentile(some, 0.5),
                percentile(some, 0.95),
                millisPerReport(some)));
      }
    }
    return lines;
  }

  /// Of all questions together; falls as answers become longer unless the time grows faster.
  private static double millisPerReport(List<Asked> asked) {
    double millis = asked.stream().mapToDouble(Asked::millis).sum();
    return millis / Math.max(1, asked.stream().mapToInt(Asked::reports).sum());
  }

  private static double percentile(List<Asked> asked, double share) {
    double[] sorted = asked.stream().mapToDouble(Asked::millis).toArray();
    Arrays.sort(sorted);
    return sorted[(int) Math.ceil(share * sorted.length) - 1];
  }
}
