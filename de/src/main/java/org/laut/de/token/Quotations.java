package org.laut.de.token;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.laut.text.Quotation;

/// Which mark belongs to which: filled by [QuotationMatcher].
final class Quotations {
  private static final int NONE = -1;

  /// For each opening mark its end, for each closing mark its opening one.
  private final int[] partner;

  private final boolean[] missing;

  Quotations(int tokens) {
    partner = new int[tokens];
    missing = new boolean[tokens];
    Arrays.fill(partner, NONE);
  }

  /// Joins an opening and a closing mark.
  void pair(int open, int close) {
    partner[open] = close;
    partner[close] = open;
  }

  /// Ends a quotation before token `end`, where no mark closes it.
  void infer(int open, int end) {
    partner[open] = end;
    missing[open] = true;
  }

  /// True if a quotation begins with token `at`.
  boolean opens(int at) {
    return partner[at] > at;
  }

  /// True if token `at` closes a quotation.
  boolean closes(int at) {
    return partner[at] != NONE && partner[at] < at;
  }

  /// The opening mark of a closing one.
  int opening(int close) {
    return partner[close];
  }

  /// All of them by their opening mark, with their depths.
  List<Quotation> inOrder() {
    var all = new ArrayList<Quotation>();
    var ends = new ArrayList<Integer>();
    for (int open = 0; open < partner.length; open++) {
      if (!opens(open)) {
        continue;
      }
      while (!ends.isEmpty() && ends.getLast() <= open) {
        ends.removeLast();
      }
      all.add(new Quotation(open, partner[open], !missing[open], ends.size()));
      ends.add(partner[open]);
    }
    return all;
  }
}
