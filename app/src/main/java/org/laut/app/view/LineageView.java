package org.laut.app.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.laut.app.console.Messages;
import org.laut.corpus.Item;
import org.laut.corpus.lineage.Parentage;
import org.laut.corpus.lineage.Relation;

/// What items are made from, as a tree: below each item what is made from it.
///
/// @param columns that a line may fill, at least 80
public record LineageView(Messages messages, Palette palette, int columns) {
  private static final String INDENT = "   ";
  private static final String ASKED = "▶ ";
  private static final int DEEPEST = 12;
  private static final int MOST_SIBLINGS = 8;

  /// The trees of all items that have no parent among them.
  ///
  /// @param ref the item that was asked for
  public String of(String ref, List<Parentage> lineage) {
    var lines = new ArrayList<String>();
    lines.add(palette.paint(Palette.Look.TITLE, messages.say("lineage.title")));
    for (Parentage parentage : lineage) {
      if (parentage.parent() == null) {
        tree(parentage, ref, lineage, 0, lines);
      }
    }
    return String.join("\n", lines.stream().map(String::stripTrailing).toList()) + "\n";
  }

  private void tree(
      Parentage parentage, String ref, List<Parentage> all, int depth, List<String> lines) {
    String indent = " " + INDENT.repeat(Math.min(depth, DEEPEST));
    boolean asked = parentage.item().ref().equals(ref);
    add(indent + (asked ? ASKED : "· "), name(parentage.item()), Palette.Look.SOURCE, lines);
    String relation = relation(parentage);
    if (!relation.isEmpty()) {
      add(indent + "  ", relation, Palette.Look.FAINT, lines);
    }
    for (Parentage child : all) {
      if (child.parent() != null && child.parent().ref().equals(parentage.item().ref())) {
        tree(child, ref, all, depth + 1, lines);
      }
    }
  }

  private void add(String before, String text, Palette.Look look, List<String> lines) {
    List<String> wrapped = Cells.wrapped(text, columns - Cells.width(before));
    for (int i = 0; i < wrapped.size(); i++) {
      String start = i == 0 ? before : " ".repeat(Cells.width(before));
      lines.add(start + palette.paint(look, wrapped.get(i)));
    }
  }

  private String name(Item item) {
    String publisher = item.news().document().header().publisher();
    String name =
        publisher == null ? item.ref() : messages.say("timeline.article", publisher, item.ref());
    String when = Moments.of(item, messages);
    return Cells.plain(when.isEmpty() ? name : name + "  " + when);
  }

  /// How the item came to its text, and why that is said.
  private String relation(Parentage parentage) {
    var parts = new ArrayList<String>();
    if (parentage.parent() != null && parentage.overlap() != null) {
      long share = Math.round(100 * parentage.overlap().containmentHere());
      parts.add(messages.say("lineage.made", messages.name(parentage.relation()), share));
    } else if (parentage.relation() == Relation.COMMON_SOURCE) {
      parts.add(messages.say("lineage.siblings", siblings(parentage)));
    } else if (parentage.relation() != Relation.NONE) {
      parts.add(messages.name(parentage.relation()));
    }
    if (parentage.origin() != null) {
      parts.add(messages.say("lineage.unseen", Cells.plain(parentage.origin())));
    }
    if (!parentage.reasons().isEmpty()) {
      String reasons =
          parentage.reasons().stream()
              .map(reason -> messages.name(reason.ground()))
              .distinct()
              .collect(Collectors.joining("; "));
      parts.add(messages.say("lineage.why", reasons));
    }
    return String.join("; ", parts);
  }

  /// The first of those that share the origin, and how many more there are.
  private static String siblings(Parentage parentage) {
    List<String> refs = parentage.siblings().stream().map(Item::ref).distinct().sorted().toList();
    String first = String.join(", ", refs.stream().limit(MOST_SIBLINGS).toList());
    int more = refs.size() - MOST_SIBLINGS;
    return Cells.plain(more > 0 ? first + " … (+" + more + ")" : first);
  }
}
