package org.laut.service.question;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.laut.corpus.Item;
import org.laut.service.item.Records;
import org.laut.service.json.JsonOut;
import org.laut.service.json.Tree;
import org.laut.store.Store;

/// Lays corrections over what somebody said: a statement is shown as its corrected record has it,
/// and one that was rejected is not shown.
record CorrectedSayings(Store store) {
  /// @param written of schema `laut/said/1`
  /// @param items in which the statements stand
  byte[] over(byte[] written, List<Item> items) {
    Map<String, Map<String, Map<String, @Nullable Object>>> corrected = new HashMap<>();
    for (Item item : items) {
      if (!store.corrections(item.ref()).isEmpty()) {
        corrected.put(item.ref(), statements(new Records(store).of(item)));
      }
    }
    if (corrected.isEmpty()) {
      return written;
    }
    Map<String, @Nullable Object> answer = Tree.parse(written);
    var kept = new ArrayList<Map<String, @Nullable Object>>();
    for (Map<String, @Nullable Object> saying : Tree.objects(answer, "statements")) {
      String ref = Tree.text(Tree.object(saying.get("document")), "ref");
      String id = Tree.text(Tree.object(saying.get("statement")), "id");
      var statements = corrected.get(ref);
      if (statements == null) {
        kept.add(saying);
      } else if (statements.get(id) != null) {
        saying.put("statement", statements.get(id));
        kept.add(saying);
      }
    }
    answer.put("statements", kept);
    return JsonOut.bytes(answer);
  }

  private static Map<String, Map<String, @Nullable Object>> statements(
      Map<String, @Nullable Object> record) {
    Map<String, Map<String, @Nullable Object>> byId = new HashMap<>();
    for (Map<String, @Nullable Object> statement : Tree.objects(record, "statements")) {
      byId.put(String.valueOf(statement.get("id")), statement);
    }
    return byId;
  }
}
