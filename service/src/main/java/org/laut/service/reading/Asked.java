package org.laut.service.reading;

import org.laut.service.problem.Problem;
import org.laut.service.route.Call;

/// What a client wants to have explained.
sealed interface Asked {
  /// The n-th of its kind, from 1.
  ///
  /// @param kind `s`, `e` or `t`
  record Numbered(char kind, int number) implements Asked {}

  /// Whatever stands at these code points.
  record At(int start, int end) implements Asked {}

  /// What the parameters ask for.
  static Asked of(Call call) {
    String id = call.query("statement");
    String span = call.query("span");
    if (id != null) {
      return numbered(id);
    }
    if (span == null) {
      throw Problem.invalid("statement", "one of statement and span is needed");
    }
    String[] ends = span.split("-", -1);
    if (ends.length == 2) {
      int start = number("span", ends[0]);
      int end = number("span", ends[1]);
      if (start <= end) {
        return new At(start, end);
      }
    }
    throw Problem.invalid("span", "FROM-TO in code points is needed, such as 10-25");
  }

  private static Asked numbered(String id) {
    if (id.length() < 2 || "set".indexOf(id.charAt(0)) < 0) {
      throw Problem.invalid("statement", "s3, e1 or t2 is needed");
    }
    return new Numbered(id.charAt(0), number("statement", id.substring(1)));
  }

  private static int number(String field, String digits) {
    try {
      return Integer.parseUnsignedInt(digits);
    } catch (NumberFormatException e) {
      throw Problem.invalid(field, "\"" + digits + "\" is no number");
    }
  }
}
