package org.laut.service.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.laut.store.Correction;

/// Lays corrections over a record when it is served. What was read stays as it is in the store.
public final class Overlay {
  private Overlay() {}

  /// The record with the corrections that hold, in the order in which they were made, and with all
  /// of them listed: those that found nothing to stand on say why.
  ///
  /// @param record of schema `laut/record/1` with its text; changed
  public static Map<String, @Nullable Object> over(
      Map<String, @Nullable Object> record, List<Correction> corrections) {
    if (corrections.isEmpty()) {
      return record;
    }
    var corrected = new CorrectedRecord(record);
    var listed = new ArrayList<Map<String, @Nullable Object>>();
    for (Correction correction : corrections) {
      Kept kept = Kept.of(correction);
      if (!kept.revoked()) {
        String problem = problem(corrected, kept);
        listed.add(kept.shown().put("applied", problem == null).put("reason", problem).map());
      }
    }
    record.put("corrections", listed);
    return record;
  }

  /// Applies one; null if it fits.
  private static @Nullable String problem(CorrectedRecord record, Kept kept) {
    try {
      switch (kept.target()) {
        case ENTITY -> new EntityChange(record, kept).apply();
        case STATEMENT -> new StatementChange(record, kept).apply();
        case SOURCE -> new SourceChange(record, kept).apply();
        case ORIGIN -> throw new NotApplied("an origin belongs to an answer");
      }
      return null;
    } catch (NotApplied e) {
      return e.reason();
    }
  }
}
