package org.laut.service.correction;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.laut.service.json.Tree;

/// Finds the statement that a correction was made to, in this version or after another reading.
final class Anchor {
  private static final String GAP = " … ";

  private Anchor() {}

  /// The words of a statement's content.
  static String words(Map<String, @Nullable Object> statement) {
    return Tree.objects(statement, "content").stream()
        .map(span -> String.valueOf(span.get("exact")))
        .collect(Collectors.joining(GAP));
  }

  /// First one with the same words, of several the one with the same id; then, in the same text,
  /// the one that shares at least half of its place.
  static Map<String, @Nullable Object> find(CorrectedRecord record, String id, Kept kept)
      throws NotApplied {
    List<Map<String, @Nullable Object>> same =
        record.statements().stream().filter(s -> words(s).equals(kept.anchor())).toList();
    for (Map<String, @Nullable Object> statement : same) {
      if (id.equals(statement.get("id"))) {
        return statement;
      }
    }
    if (!same.isEmpty()) {
      return same.getFirst();
    }
    if (record.document().equals(kept.document())) {
      Map<String, @Nullable Object> best = null;
      int most = 0;
      for (Map<String, @Nullable Object> statement : record.statements()) {
        int shared = shared(Tree.objects(statement, "content"), kept.spans());
        if (shared > most) {
          most = shared;
          best = statement;
        }
      }
      if (best != null && 2 * most >= length(kept.spans())) {
        return best;
      }
    }
    throw new NotApplied("the statement is not in this version");
  }

  private static int length(List<Map<String, @Nullable Object>> spans) {
    return spans.stream().mapToInt(s -> Tree.number(s, "end") - Tree.number(s, "start")).sum();
  }

  private static int shared(
      List<Map<String, @Nullable Object>> here, List<Map<String, @Nullable Object>> there) {
    int shared = 0;
    for (Map<String, @Nullable Object> a : here) {
      for (Map<String, @Nullable Object> b : there) {
        int start = Math.max(Tree.number(a, "start"), Tree.number(b, "start"));
        int end = Math.min(Tree.number(a, "end"), Tree.number(b, "end"));
        shared += Math.max(0, end - start);
      }
    }
    return shared;
  }
}
