package org.laut.formats.revision;

import java.util.ArrayList;
import java.util.List;
import org.laut.corpus.Item;
import org.laut.corpus.Revision;

/// Compares the versions of an item.
public final class Revisions {
  private Revisions() {}

  /// Each version with the one before it.
  public static List<Revision> of(List<Item> versions) {
    var revisions = new ArrayList<Revision>();
    for (int i = 1; i < versions.size(); i++) {
      revisions.add(of(versions.get(i - 1), versions.get(i)));
    }
    return revisions;
  }

  private static Revision of(Item before, Item after) {
    var old = before.news().document();
    var young = after.news().document();
    return new Revision(
        before,
        after,
        WordDiff.of(old.header().title(), young.header().title()),
        WordDiff.of(old.text(), young.text()),
        StatementDiff.of(before, after));
  }
}
