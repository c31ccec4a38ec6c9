package org.laut.corpus.lineage;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.laut.corpus.Item;
import org.laut.corpus.family.Families;
import org.laut.corpus.reuse.Words;
import org.laut.report.Form;
import org.laut.text.Span;

/// An item prepared for comparison.
///
/// @param lead how many words its news lead has
/// @param quoted what is given as somebody's own words, in order
/// @param published null if not even the day is known; the day's first moment if only that is
record Sheet(
    Item item,
    Words words,
    int lead,
    List<Span> quoted,
    Publisher publisher,
    Credits credits,
    @Nullable Instant published) {
  private static final int SHORTEST_LEAD = 25;
  private static final int LONGEST_LEAD = 60;

  static Sheet of(Item item, Families families) {
    Words words = Words.of(item.reading());
    List<Span> quoted =
        item.reading().report().statements().stream()
            .filter(statement -> statement.form() == Form.DIRECT)
            .flatMap(statement -> statement.content().stream())
            .sorted()
            .toList();
    return new Sheet(
        item,
        words,
        lead(item.news().document().text(), words),
        quoted,
        Publisher.of(item, families),
        new Credits(item),
        moment(item));
  }

  /// True if both are known and this one was published before the other.
  boolean before(Sheet other) {
    return published != null && other.published != null && published.isBefore(other.published);
  }

  /// The first paragraph, within bounds.
  private static int lead(String text, Words words) {
    int lead = Math.min(SHORTEST_LEAD, words.size());
    int from = lead == 0 ? 0 : words.span(0, lead).end();
    int line = text.indexOf('\n', from);
    int first = line < 0 ? words.size() : words.at(line);
    return Math.min(first, LONGEST_LEAD);
  }

  private static @Nullable Instant moment(Item item) {
    OffsetDateTime moment = item.news().release().published();
    if (moment != null) {
      return moment.toInstant();
    }
    var day = item.news().document().header().published();
    return day == null ? null : day.atStartOfDay().toInstant(ZoneOffset.UTC);
  }
}
