package org.laut.formats.revision;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.laut.corpus.Item;
import org.laut.corpus.Revision.Change;
import org.laut.report.Statement;

/// What became of the statements of a text: first those that say the same on the same word are
/// matched, then those that say the same, then those that say something like it on the same word.
final class StatementDiff {
  /// Contents of one origin with so large a share of common words are one statement, changed.
  private static final double ALIKE = 0.5;

  private final List<Told> before;
  private final List<Told> after;
  private final List<@Nullable Change> changes = new ArrayList<>();
  private final Set<Told> matched = new HashSet<>();

  private interface Match {
    boolean of(Told before, Told after);
  }

  private StatementDiff(Item before, Item after) {
    this.before = Told.of(before);
    this.after = Told.of(after);
    this.after.forEach(told -> changes.add(null));
  }

  static List<Change> of(Item before, Item after) {
    var diff = new StatementDiff(before, after);
    diff.match(Change.Fate.KEPT, Told::isSame);
    diff.match(Change.Fate.CHANGED, (b, a) -> b.content().equals(a.content()));
    diff.match(
        Change.Fate.CHANGED, (b, a) -> b.origin().equals(a.origin()) && b.likeness(a) >= ALIKE);
    return diff.changes();
  }

  private void match(Change.Fate fate, Match match) {
    for (int i = 0; i < after.size(); i++) {
      if (changes.get(i) == null) {
        changes.set(i, found(fate, match, after.get(i)));
      }
    }
  }

  private @Nullable Change found(Change.Fate fate, Match match, Told told) {
    for (Told earlier : before) {
      if (!matched.contains(earlier) && match.of(earlier, told)) {
        matched.add(earlier);
        return new Change(fate, earlier.statement(), told.statement());
      }
    }
    return null;
  }

  private List<Change> changes() {
    var all = new ArrayList<Change>();
    for (int i = 0; i < after.size(); i++) {
      Change change = changes.get(i);
      Statement statement = after.get(i).statement();
      all.add(change == null ? new Change(Change.Fate.NEW, null, statement) : change);
    }
    for (Told earlier : before) {
      if (!matched.contains(earlier)) {
        all.add(new Change(Change.Fate.GONE, earlier.statement(), null));
      }
    }
    return all;
  }
}
