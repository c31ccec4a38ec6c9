package org.laut.service.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.laut.service.json.Fields;
import org.laut.service.json.Tree;

/// Finds the spans of a correction in the text that it is laid over.
///
/// @param text offsets are its code points
record Places(String text) {
  /// The spans with the words at them; those whose words do not stand where they did are looked
  /// for, and taken if the words stand in the text once.
  List<Map<String, @Nullable Object>> of(List<Map<String, @Nullable Object>> spans)
      throws NotApplied {
    var found = new ArrayList<Map<String, @Nullable Object>>();
    for (Map<String, @Nullable Object> span : spans) {
      found.add(of(span));
    }
    sort(found);
    return found;
  }

  /// One span.
  Map<String, @Nullable Object> of(Map<String, @Nullable Object> span) throws NotApplied {
    int start = Tree.number(span, "start");
    int end = Tree.number(span, "end");
    String words = Tree.text(span, "exact");
    int length = text.codePointCount(0, text.length());
    boolean inside = start >= 0 && start < end && end <= length;
    if (inside) {
      String here = words(start, end);
      if (words == null || words.equals(here)) {
        return span(start, end, here);
      }
    }
    int at = words == null || words.isEmpty() ? -1 : text.indexOf(words);
    if (words == null || at < 0 || text.indexOf(words, at + 1) >= 0) {
      throw new NotApplied("the words at " + start + "-" + end + " are not in this version");
    }
    int from = text.codePointCount(0, at);
    return span(from, from + words.codePointCount(0, words.length()), words);
  }

  private String words(int start, int end) {
    int from = text.offsetByCodePoints(0, start);
    return text.substring(from, text.offsetByCodePoints(from, end - start));
  }

  private static Map<String, @Nullable Object> span(int start, int end, String exact) {
    return new Fields().put("start", start).put("end", end).put("exact", exact).map();
  }

  /// Puts spans in the order of the text.
  static void sort(List<Map<String, @Nullable Object>> spans) {
    spans.sort((Map<String, @Nullable Object> a, Map<String, @Nullable Object> b) ->
        Integer.compare(Tree.number(a, "start"), Tree.number(b, "start")));
  }

  /// Whether a span lies inside one of some others.
  static boolean inside(
      Map<String, @Nullable Object> span, List<Map<String, @Nullable Object>> others) {
    for (Map<String, @Nullable Object> other : others) {
      if (Tree.number(other, "start") <= Tree.number(span, "start")
          && Tree.number(span, "end") <= Tree.number(other, "end")) {
        return true;
      }
    }
    return false;
  }

  /// Whether a span shares a character with one of some others.
  ///
  /// @param value the span; null for none
  static boolean touches(@Nullable Object value, List<Map<String, @Nullable Object>> others) {
    if (value == null) {
      return false;
    }
    Map<String, @Nullable Object> span = Tree.object(value);
    for (Map<String, @Nullable Object> other : others) {
      if (Tree.number(other, "start") < Tree.number(span, "end")
          && Tree.number(span, "start") < Tree.number(other, "end")) {
        return true;
      }
    }
    return false;
  }
}
