package org.laut.corpus.lineage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.laut.corpus.Item;
import org.laut.report.Recall;

/// Which items of a set are versions of one another.
///
/// An item says so by the id of the one it replaces, or by quoting the title of an item of the same
/// publisher that it corrects or withdraws; texts under one ref are versions too.
final class Versions {
  private final int[] heads;

  Versions(List<Sheet> sheets) {
    heads = new int[sheets.size()];
    Map<String, Integer> byRef = new HashMap<>();
    Map<String, Integer> byTitle = new HashMap<>();
    for (int i = 0; i < heads.length; i++) {
      heads[i] = i;
      Item item = sheets.get(i).item();
      join(i, byRef.putIfAbsent(item.ref(), i));
      String givers = item.news().document().header().ref();
      join(i, givers == null ? null : byRef.putIfAbsent(givers, i));
      String title = item.news().document().header().title();
      String family = sheets.get(i).publisher().family();
      if (title != null && family != null) {
        byTitle.putIfAbsent(family + "\n" + title.strip(), i);
      }
    }
    for (int i = 0; i < heads.length; i++) {
      Item item = sheets.get(i).item();
      String old = item.news().release().versionOf();
      join(i, old == null ? null : byRef.get(old));
      Recall recall = item.reading().recall();
      String title = recall == null ? null : recall.title();
      String family = sheets.get(i).publisher().family();
      join(i, title == null ? null : byTitle.get(family + "\n" + title.strip()));
    }
  }

  /// True if both are versions of one item.
  boolean tied(int one, int other) {
    return head(one) == head(other);
  }

  private void join(int one, @Nullable Integer other) {
    if (other != null) {
      heads[head(one)] = head(other);
    }
  }

  /// One number for all versions of an item.
  int head(int index) {
    int head = index;
    while (heads[head] != head) {
      heads[head] = heads[heads[head]];
      head = heads[head];
    }
    return head;
  }
}
