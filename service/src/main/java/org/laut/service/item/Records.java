package org.laut.service.item;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.laut.corpus.Item;
import org.laut.formats.record.Excerpt;
import org.laut.formats.record.RecordWriter;
import org.laut.service.correction.Overlay;
import org.laut.service.json.JsonOut;
import org.laut.service.json.Tree;
import org.laut.store.Correction;
import org.laut.store.Store;

/// The records of items, with the corrections that people made to them.
public record Records(Store store) {
  /// The record with the text, as JSON.
  ///
  /// @param corrected false for what was read alone
  public byte[] written(Item item, boolean corrected) {
    byte[] record = new RecordWriter(Excerpt.FULL).write(item);
    List<Correction> corrections = corrected ? store.corrections(item.ref()) : List.of();
    return corrections.isEmpty()
        ? record
        : JsonOut.bytes(Overlay.over(Tree.parse(record), corrections));
  }

  /// The record with its corrections as plain values.
  public Map<String, @Nullable Object> of(Item item) {
    return Overlay.over(
        Tree.parse(new RecordWriter(Excerpt.FULL).write(item)), store.corrections(item.ref()));
  }
}
