package org.laut.service.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.laut.formats.intake.Place;
import org.laut.formats.record.Names;
import org.laut.service.json.Fields;
import org.laut.store.Outcome;

/// What became of the parts of a body; everything is counted once. For one thread.
final class Summary {
  private static final int LISTED = 100;

  private int read;
  private int known;
  private int newVersions;
  private int skipped;
  private int failed;
  private final List<Map<String, @Nullable Object>> items = new ArrayList<>();
  private final List<Map<String, @Nullable Object>> problems = new ArrayList<>();

  void stored(Outcome outcome) {
    switch (outcome.kind()) {
      case READ -> read++;
      case KNOWN -> known++;
      case NEW_VERSION -> newVersions++;
    }
    if (items.size() < LISTED) {
      items.add(
          new Fields()
              .put("ref", outcome.ref())
              .put("version", outcome.version())
              .put("outcome", Names.of(outcome.kind()))
              .map());
    }
  }

  void skipped() {
    skipped++;
  }

  void failed(Place place, String fault, String detail) {
    failed++;
    if (problems.size() < LISTED) {
      problems.add(
          new Fields()
              .put("unit", Names.of(place.unit()))
              .put("number", place.number())
              .put("fault", fault)
              .put("detail", detail)
              .map());
    }
  }

  boolean nothingRead() {
    return failed > 0 && read + known + newVersions + skipped == 0;
  }

  /// How many parts came to each end.
  Map<String, Integer> counts() {
    return Map.of(
        "read",
        read,
        "known",
        known,
        "new_version",
        newVersions,
        "skipped",
        skipped,
        "failed",
        failed);
  }

  Map<String, @Nullable Object> json() {
    return new Fields()
        .put("read", read)
        .put("known", known)
        .put("new_version", newVersions)
        .put("skipped", skipped)
        .put("failed", failed)
        .put("total", read + known + newVersions + skipped + failed)
        .put("items", List.copyOf(items))
        .put("problems", List.copyOf(problems))
        .map();
  }
}
