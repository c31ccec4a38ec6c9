package org.laut.app.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.laut.report.Link;
import org.laut.report.Statement;

/// The chains that lead over more hands than the origin's and the dateline's agency.
final class ChainsSection {
  private ChainsSection() {}

  static List<String> lines(Page page) {
    var chains = new LinkedHashMap<String, List<String>>();
    int number = 0;
    for (Statement s : page.report().statements()) {
      number++;
      if (s.chain().links().stream().filter(l -> !l.fromDateline()).count() > 1) {
        chains.computeIfAbsent(hands(s, page), h -> new ArrayList<>()).add(String.valueOf(number));
      }
    }
    int widest =
        chains.values().stream().mapToInt(n -> String.join(", ", n).length()).max().orElse(0);
    int indent = Math.min(widest, page.columns() / 4);
    var lines = new ArrayList<String>();
    chains.forEach(
        (hands, numbers) -> lines.addAll(chain(hands, String.join(", ", numbers), indent, page)));
    return lines;
  }

  /// Origin → ... → last relay.
  static String hands(Statement s, Page page) {
    List<Link> links = s.chain().links();
    return String.join(" → ", links.stream().map(l -> page.names().of(l.source())).toList());
  }

  private static List<String> chain(String hands, String numbers, int indent, Page page) {
    String label = page.messages().say("chain") + " ";
    int width = page.columns() - indent - label.length() - 3;
    List<String> left = Cells.wrapped(numbers, indent);
    List<String> right = Cells.wrapped(hands, width);
    var lines = new ArrayList<String>();
    for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
      String number = Cells.right(i < left.size() ? left.get(i) : "", indent);
      lines.add(
          " "
              + page.palette().paint(Palette.Look.NUMBER, number)
              + "  "
              + (i == 0 ? label : " ".repeat(label.length()))
              + (i < right.size() ? right.get(i) : ""));
    }
    return lines;
  }
}
