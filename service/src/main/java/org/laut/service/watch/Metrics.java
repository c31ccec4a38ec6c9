package org.laut.service.watch;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.DoubleAdder;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.LongSupplier;

/// Counters and durations, written in the text format of Prometheus.
///
/// Labels are names of operations and statuses alone, so their number is bounded.
public final class Metrics {
  private static final double[] BOUNDS = {0.005, 0.025, 0.1, 0.3, 1, 3, 10, 30};

  private final Map<String, Durations> requests = new ConcurrentSkipListMap<>();
  private final Map<String, LongAdder> statuses = new ConcurrentSkipListMap<>();
  private final Map<String, LongAdder> taken = new ConcurrentSkipListMap<>();
  private final Map<String, LongSupplier> gauges = new ConcurrentSkipListMap<>();

  private static final class Durations {
    private final LongAdder[] buckets = new LongAdder[BOUNDS.length + 1];
    private final DoubleAdder sum = new DoubleAdder();

    Durations() {
      Arrays.setAll(buckets, i -> new LongAdder());
    }

    void add(double seconds) {
      int bucket = 0;
      while (bucket < BOUNDS.length && seconds > BOUNDS[bucket]) {
        bucket++;
      }
      buckets[bucket].increment();
      sum.add(seconds);
    }
  }

  /// Counts a request.
  public void request(String operation, int status, double seconds) {
    requests.computeIfAbsent(operation, o -> new Durations()).add(seconds);
    String labels = "operation=\"" + operation + "\",status=\"" + status + "\"";
    statuses.computeIfAbsent(labels, s -> new LongAdder()).increment();
  }

  /// Counts parts of bodies that were taken in.
  ///
  /// @param outcome what became of them
  public void taken(String outcome, long parts) {
    taken.computeIfAbsent("outcome=\"" + outcome + "\"", s -> new LongAdder()).add(parts);
  }

  /// Shows a number that is asked for when it is needed.
  public void gauge(String name, LongSupplier value) {
    gauges.put(name, value);
  }

  /// All of them as text.
  public String text() {
    var page = new StringBuilder(4096);
    head(page, "laut_requests_total", "counter", "Requests by operation and status.");
    statuses.forEach((labels, count) -> line(page, "laut_requests_total", labels, count.sum()));
    head(page, "laut_request_seconds", "histogram", "How long requests took.");
    requests.forEach((operation, durations) -> histogram(page, operation, durations));
    head(page, "laut_taken_in_total", "counter", "Parts of bodies by what became of them.");
    taken.forEach((labels, count) -> line(page, "laut_taken_in_total", labels, count.sum()));
    gauges.forEach((name, value) -> {
      head(page, name, "gauge", name.replace('_', ' ') + ".");
      line(page, name, "", value.getAsLong());
    });
    return page.toString();
  }

  private static void histogram(StringBuilder page, String operation, Durations durations) {
    String label = "operation=\"" + operation + "\"";
    long count = 0;
    for (int i = 0; i <= BOUNDS.length; i++) {
      count += durations.buckets[i].sum();
      String bound = i == BOUNDS.length ? "+Inf" : String.valueOf(BOUNDS[i]);
      line(page, "laut_request_seconds_bucket", label + ",le=\"" + bound + "\"", count);
    }
    page.append("laut_request_seconds_sum{").append(label).append("} ");
    page.append(durations.sum.sum()).append('\n');
    line(page, "laut_request_seconds_count", label, count);
  }

  private static void head(StringBuilder page, String name, String type, String help) {
    page.append("# HELP ").append(name).append(' ').append(help).append('\n');
    page.append("# TYPE ").append(name).append(' ').append(type).append('\n');
  }

  private static void line(StringBuilder page, String name, String labels, long value) {
    page.append(name);
    if (!labels.isEmpty()) {
      page.append('{').append(labels).append('}');
    }
    page.append(' ').append(value).append('\n');
  }
}
