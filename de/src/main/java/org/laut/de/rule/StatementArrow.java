package org.laut.de.rule;

import java.util.List;
import org.laut.report.Link;

/// Statements: the content, its pieces parted by ` … `, the speaker (`-` if the text names none)
/// and the further hands, as in `-> dass es regnet | Der Wirt | channel dem Boten`.
final class StatementArrow implements Arrow {
  @Override
  public Expectation read(List<String> columns) {
    if (columns.size() < 2) {
      throw new IllegalArgumentException("content | speaker is missing");
    }
    String speaker = columns.get(1);
    return new Expected(
        List.of(columns.get(0).split(" … ", -1)),
        speaker.equals("-") ? null : speaker,
        columns.stream().skip(2).map(StatementArrow::hand).toList());
  }

  private static Expected.Hand hand(String column) {
    for (Link.Role role : List.of(Link.Role.CHANNEL, Link.Role.RELAY)) {
      String key = role == Link.Role.CHANNEL ? "channel " : "relay ";
      if (column.startsWith(key)) {
        return new Expected.Hand(role, column.substring(key.length()));
      }
    }
    throw new IllegalArgumentException("neither channel nor relay: " + column);
  }
}
