package org.laut.app.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.laut.app.console.Messages;
import org.laut.corpus.Item;
import org.laut.corpus.Revision;
import org.laut.corpus.Revision.Change;
import org.laut.corpus.Revision.Edit;
import org.laut.report.Statement;

/// What changed from version to version: words as `[-deleted-]` and `{+inserted+}`, statements with
/// a sign before them.
///
/// @param columns that a line may fill, at least 80
public record RevisionView(Messages messages, Palette palette, int columns) {
  private static final int AROUND = 40;
  private static final String GAP = " … ";

  /// All revisions, one below the other.
  public String of(List<Revision> revisions) {
    return revisions.stream().map(this::of).collect(Collectors.joining("\n"));
  }

  private String of(Revision revision) {
    var lines = new ArrayList<String>();
    lines.add(
        palette.paint(
            Palette.Look.TITLE,
            messages.say("diff.heading", revision.before().version(), revision.after().version())));
    lines.add("  " + about(revision.before()) + " → " + about(revision.after()));
    words("diff.title", revision.title(), lines);
    words("diff.text", revision.text(), lines);
    statements(revision, lines);
    return String.join("\n", lines.stream().map(String::stripTrailing).toList()) + "\n";
  }

  private String about(Item item) {
    String when = Moments.of(item, messages);
    String usage = messages.name(item.news().release().usage());
    return when.isEmpty() ? usage : messages.say("about.both", when, usage);
  }

  private void words(String label, List<Edit> edits, List<String> lines) {
    if (edits.stream().allMatch(edit -> edit.kind() == Edit.Kind.KEPT)) {
      if (!edits.isEmpty()) {
        lines.add(messages.say(label) + " " + messages.say("diff.same"));
      }
      return;
    }
    lines.add(messages.say(label));
    var text = new StringBuilder();
    for (int i = 0; i < edits.size(); i++) {
      text.append(text.isEmpty() ? "" : " ");
      text.append(shown(edits.get(i), i == 0, i == edits.size() - 1));
    }
    for (String line : Cells.wrapped(text.toString(), columns - 3)) {
      lines.add("  " + line);
    }
  }

  private static String shown(Edit edit, boolean first, boolean last) {
    String words = Cells.plain(edit.words());
    return switch (edit.kind()) {
      case DELETED -> "[-" + words + "-]";
      case INSERTED -> "{+" + words + "+}";
      case KEPT -> shortened(words, first, last);
    };
  }

  /// Kept words near the next change; those far from one give way.
  private static String shortened(String words, boolean first, boolean last) {
    int most = first || last ? AROUND : 2 * AROUND;
    if (words.length() <= most) {
      return words;
    }
    int headEnd = words.lastIndexOf(' ', AROUND);
    int tailStart = words.indexOf(' ', words.length() - AROUND);
    String head = first ? "" : words.substring(0, Math.max(headEnd, 0));
    String tail = last || tailStart < 0 ? "" : words.substring(tailStart + 1);
    return (head + GAP + tail).strip();
  }

  private void statements(Revision revision, List<String> lines) {
    var before = new Page(revision.before().reading().report(), messages, palette, columns);
    var after = new Page(revision.after().reading().report(), messages, palette, columns);
    long kept = revision.statements().stream().filter(c -> c.fate() == Change.Fate.KEPT).count();
    lines.add(messages.say("diff.statements", kept));
    for (Change change : revision.statements()) {
      switch (change.fate()) {
        case KEPT -> {}
        case NEW -> line("+", change.after(), after, Palette.Look.PENDING, lines);
        case GONE -> line("-", change.before(), before, Palette.Look.DENIAL, lines);
        case CHANGED -> {
          line("-", change.before(), before, Palette.Look.DENIAL, lines);
          line("+", change.after(), after, Palette.Look.PENDING, lines);
        }
      }
    }
  }

  private void line(
      String sign, @Nullable Statement told, Page page, Palette.Look look, List<String> lines) {
    Statement statement = Objects.requireNonNull(told);
    String hands = ChainsSection.hands(statement, page);
    String text =
        messages.say(
            "diff.statement",
            statement.id(),
            hands,
            messages.name(statement.stance()),
            page.words(statement.content()));
    List<String> wrapped = Cells.wrapped(text, columns - 6);
    for (int i = 0; i < wrapped.size(); i++) {
      lines.add("  " + palette.paint(look, i == 0 ? sign : " ") + " " + wrapped.get(i));
    }
  }
}
