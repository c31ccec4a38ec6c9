package org.laut.formats.csv;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.laut.corpus.Item;
import org.laut.formats.record.Checked;
import org.laut.formats.record.Excerpt;
import org.laut.report.Entity;
import org.laut.report.Report;
import org.laut.text.Span;

/// One item on its way into the tables: its report, its keys, its places.
///
/// Keys of one part are made of the key of the whole and the part's own name behind a last hash, so
/// two parts never share one.
final class Sheet {
  private static final String GAP = " […] ";

  private final Item item;
  private final Checked checked;
  private final Set<String> entities = new HashSet<>();

  Sheet(Item item, Excerpt excerpt) {
    this.item = item;
    this.checked = Checked.of(item.reading().report(), excerpt);
    report().entities().stream().map(Entity::id).forEach(entities::add);
  }

  Item item() {
    return item;
  }

  Report report() {
    return checked.report();
  }

  Checked checked() {
    return checked;
  }

  /// The key of the item.
  String document() {
    return item.ref() + "/" + item.version();
  }

  /// The key of a statement, event or entity; null for none.
  @Nullable String key(@Nullable String id) {
    return id == null ? null : document() + "#" + id;
  }

  /// The key of an entity; null if the report does not list it.
  @Nullable String entity(@Nullable String id) {
    return id != null && entities.contains(id) ? key(id) : null;
  }

  /// Fills the columns `start`, `end` and `exact`; of no place nothing.
  Row place(Row row, @Nullable Span span) {
    return place(row, "", span);
  }

  /// Fills the columns `PREFIX_start`, `PREFIX_end` and `PREFIX`.
  Row place(Row row, String prefix, @Nullable Span span) {
    if (span == null) {
      return row;
    }
    String stem = prefix.isEmpty() ? "" : prefix + "_";
    return row.number(stem + "start", checked.start(span))
        .number(stem + "end", checked.end(span))
        .text(prefix.isEmpty() ? "exact" : prefix, checked.words(span));
  }

  /// The characters of several places; null if none are wanted.
  @Nullable String words(List<Span> spans) {
    String words =
        spans.stream()
            .map(checked::words)
            .map(w -> w == null ? "" : w)
            .collect(Collectors.joining(GAP));
    return checked.words(spans.getFirst()) == null ? null : words;
  }
}
