package org.laut.app.command;

import java.util.List;

/// The known word nearest to one that is not known.
final class Suggestion {
  private Suggestion() {}

  /// The known word that is fewest changed letters away, if they are at most a third; else empty.
  static String of(String unknown, List<String> known) {
    String best = "";
    int least = 1 + Math.max(unknown.length() / 3, 1);
    for (String candidate : known) {
      int distance = distance(unknown, candidate);
      if (candidate.length() > 2 && distance < least) {
        best = candidate;
        least = distance;
      }
    }
    return best;
  }

  /// Letters to insert, delete or replace.
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
