package org.laut.app.view;

import static org.laut.app.view.SourceNames.identity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.laut.report.Link;
import org.laut.report.Report;
import org.laut.report.Source;
import org.laut.report.SourceKind;
import org.laut.report.Stance;
import org.laut.report.Statement;

/// Whose word a report stands on: its statements by origin, in the order of the text.
///
/// @param groups one for each distinct origin; statements without a stated origin are one group
record Origins(List<Group> groups) {
  /// The statements of one origin.
  ///
  /// @param numbers of the statements, from 1
  record Group(Source origin, List<Integer> numbers, List<Statement> statements) {
    boolean isStated() {
      return origin instanceof Source.Named;
    }

    boolean isAnonymous() {
      return origin instanceof Source.Named named && named.kind() == SourceKind.UNNAMED;
    }

    int denials() {
      return (int) statements.stream().filter(s -> s.stance() == Stance.DENIES).count();
    }

    /// The hand next to the origin where all its statements came through the same one; the
    /// dateline's agency does not count. Null if there is none.
    @Nullable Source through(String text) {
      Source through = null;
      for (Statement s : statements) {
        Link next = s.chain().links().size() > 1 ? s.chain().links().get(1) : null;
        if (next == null || next.fromDateline()) {
          return null;
        }
        Source hand = next.source();
        if (through != null && !identity(through, text).equals(identity(hand, text))) {
          return null;
        }
        through = hand;
      }
      return through;
    }
  }

  static Origins of(Report report) {
    var groups = new LinkedHashMap<String, Group>();
    int number = 0;
    for (Statement s : report.statements()) {
      number++;
      Source origin = s.chain().origin();
      String identity = identity(origin, report.document().text());
      Group group =
          groups.computeIfAbsent(
              identity, i -> new Group(origin, new ArrayList<>(), new ArrayList<>()));
      group.numbers().add(number);
      group.statements().add(s);
    }
    return new Origins(stated(groups));
  }

  /// Stated origins first, the unstated group last.
  private static List<Group> stated(Map<String, Group> groups) {
    var ordered = new ArrayList<Group>(groups.values());
    ordered.sort((a, b) -> Boolean.compare(b.isStated(), a.isStated()));
    return List.copyOf(ordered);
  }

  int stated() {
    return (int) groups.stream().filter(Group::isStated).count();
  }

  int anonymous() {
    return (int) groups.stream().filter(Group::isAnonymous).count();
  }

  /// Statements whose origin the text does not say.
  int unstated() {
    return groups.stream().filter(g -> !g.isStated()).mapToInt(g -> g.statements().size()).sum();
  }

  int denials() {
    return groups.stream().mapToInt(Group::denials).sum();
  }
}
