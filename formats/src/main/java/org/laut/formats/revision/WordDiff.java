package org.laut.formats.revision;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.laut.corpus.Revision.Edit;

/// Which words of a text are kept, deleted and inserted.
///
/// After Myers 1986, in linear space. What is common at both ends is taken off first; if more than
/// [#MOST] words are left between, they are given as deleted and inserted as a whole, so that the
/// time stays bounded.
final class WordDiff {
  private static final int MOST = 4_000;

  private final List<Edit> edits = new ArrayList<>();
  private final List<String> kept = new ArrayList<>();
  private final List<String> deleted = new ArrayList<>();
  private final List<String> inserted = new ArrayList<>();

  private WordDiff() {}

  static List<Edit> of(@Nullable String before, @Nullable String after) {
    var diff = new WordDiff();
    diff.compare(words(before), words(after));
    diff.change();
    diff.put(Edit.Kind.KEPT, diff.kept);
    return diff.edits;
  }

  private static List<String> words(@Nullable String text) {
    var words = new ArrayList<String>();
    int start = -1;
    String all = text == null ? "" : text;
    for (int i = 0; i <= all.length(); i++) {
      boolean blank = i == all.length() || isBlank(all.charAt(i));
      if (!blank && start < 0) {
        start = i;
      } else if (blank && start >= 0) {
        words.add(all.substring(start, i));
        start = -1;
      }
    }
    return words;
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private void compare(List<String> before, List<String> after) {
    int head = 0;
    int shorter = Math.min(before.size(), after.size());
    while (head < shorter && before.get(head).equals(after.get(head))) {
      head++;
    }
    int tail = 0;
    while (tail < shorter - head
        && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
      tail++;
    }
    add(Edit.Kind.KEPT, before.subList(0, head));
    middle(before.subList(head, before.size() - tail), after.subList(head, after.size() - tail));
    add(Edit.Kind.KEPT, before.subList(before.size() - tail, before.size()));
  }

  private void middle(List<String> before, List<String> after) {
    if (before.size() + after.size() > MOST) {
      add(Edit.Kind.DELETED, before);
      add(Edit.Kind.INSERTED, after);
      return;
    }
    var algorithm = new MyersDiffWithLinearSpace<String>();
    for (AbstractDelta<String> delta :
        DiffUtils.diff(before, after, algorithm, null, true).getDeltas()) {
      if (delta.getType() == DeltaType.EQUAL) {
        add(Edit.Kind.KEPT, delta.getSource().getLines());
      } else {
        add(Edit.Kind.DELETED, delta.getSource().getLines());
        add(Edit.Kind.INSERTED, delta.getTarget().getLines());
      }
    }
  }

  private void add(Edit.Kind kind, List<String> words) {
    switch (kind) {
      case DELETED -> deleted.addAll(words);
      case INSERTED -> inserted.addAll(words);
      case KEPT -> keep(words);
    }
  }

  /// Words that are kept end a change, in which what was deleted comes first.
  private void keep(List<String> words) {
    if (!words.isEmpty()) {
      change();
      kept.addAll(words);
    }
  }

  private void change() {
    if (!deleted.isEmpty() || !inserted.isEmpty()) {
      put(Edit.Kind.KEPT, kept);
      put(Edit.Kind.DELETED, deleted);
      put(Edit.Kind.INSERTED, inserted);
    }
  }

  private void put(Edit.Kind kind, List<String> words) {
    if (!words.isEmpty()) {
      edits.add(new Edit(kind, String.join(" ", words)));
      words.clear();
    }
  }
}
