package org.laut.formats.revision;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.laut.corpus.Item;
import org.laut.report.Source;
import org.laut.report.Statement;

/// A statement with what of it can be compared between texts.
///
/// @param content its words with single blanks between them
/// @param origin the entity's id or the mention's words; empty for none
/// @param hands the same for the whole chain
record Told(Statement statement, String content, String origin, String hands) {
  /// All statements of an item.
  static List<Told> of(Item item) {
    String text = item.news().document().text();
    return item.reading().report().statements().stream().map(s -> of(s, text)).toList();
  }

  private static Told of(Statement s, String text) {
    String content =
        s.content().stream()
            .map(span -> String.join(" ", span.of(text).strip().split("\\s+", -1)))
            .collect(Collectors.joining(" … "));
    String hands =
        s.chain().links().stream()
            .map(link -> link.role() + " " + key(link.source(), text))
            .collect(Collectors.joining(" < "));
    return new Told(s, content, key(s.chain().origin(), text), hands);
  }

  private static String key(Source source, String text) {
    return switch (source) {
      case Source.Unstated unstated -> "";
      case Source.Named named when named.entity() != null -> Objects.requireNonNull(named.entity());
      case Source.Named named -> named.mention().of(text).toLowerCase(Locale.ROOT);
    };
  }

  /// True if both say the same, in the same way, on the same word.
  boolean isSame(Told other) {
    return content.equals(other.content)
        && hands.equals(other.hands)
        && statement.stance() == other.statement.stance()
        && statement.form() == other.statement.form();
  }

  /// The share of common words among all words of both, 0 to 1.
  double likeness(Told other) {
    var here = new HashSet<>(Arrays.asList(content.split(" ", -1)));
    var all = new HashSet<>(Arrays.asList(other.content.split(" ", -1)));
    var common = new HashSet<>(here);
    common.retainAll(all);
    all.addAll(here);
    return (double) common.size() / all.size();
  }
}
