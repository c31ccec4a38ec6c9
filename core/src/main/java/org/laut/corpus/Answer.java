package org.laut.corpus;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who really knows it: the reports of a claim, their origins and how many of these are
/// independent.
///
/// @param reports by time of publication
/// @param origins in the order of their first report
/// @param independent null where it cannot be counted: no report, or none that says so
/// @param circular circles of publishers that cite each other, each in the order of citing
/// @param withdrawn refs of the items that do not count any more
/// @param why the steps of the count
public record Answer(
    String query,
    List<ClaimReport> reports,
    List<Origin> origins,
    @Nullable Bound independent,
    List<List<String>> circular,
    List<String> withdrawn,
    List<Reason> why) {
  public Answer {
    reports = List.copyOf(reports);
    origins = List.copyOf(origins);
    circular = circular.stream().map(List::copyOf).toList();
    withdrawn = List.copyOf(withdrawn);
    why = List.copyOf(why);
  }
}
