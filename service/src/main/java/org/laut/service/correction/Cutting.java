package org.laut.service.correction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.laut.service.json.Fields;
import org.laut.service.json.Tree;

/// Takes spans out of spans.
final class Cutting {
  private Cutting() {}

  /// What is left of some spans without others, without blanks at the ends; in code points. A piece
  /// of punctuation alone is dropped.
  static List<Map<String, @Nullable Object>> without(
      List<Map<String, @Nullable Object>> spans,
      List<Map<String, @Nullable Object>> others,
      String text) {
    int[] points = text.codePoints().toArray();
    var left = new ArrayList<Map<String, @Nullable Object>>();
    for (Map<String, @Nullable Object> span : spans) {
      int start = Tree.number(span, "start");
      for (Map<String, @Nullable Object> other : others) {
        int from = Tree.number(other, "start");
        if (from < Tree.number(span, "end") && Tree.number(other, "end") > start) {
          add(left, points, start, from);
          start = Math.max(start, Tree.number(other, "end"));
        }
      }
      add(left, points, start, Tree.number(span, "end"));
    }
    return left;
  }

  private static void add(
      List<Map<String, @Nullable Object>> left, int[] points, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(points[start])) {
      start++;
    }
    while (end > start && Character.isWhitespace(points[end - 1])) {
      end--;
    }
    if (Arrays.stream(points, start, end).anyMatch(Character::isLetterOrDigit)) {
      String exact = new String(points, start, end - start);
      left.add(new Fields().put("start", start).put("end", end).put("exact", exact).map());
    }
  }
}
