package org.laut.service.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.laut.service.json.Tree;

/// A record that is being corrected.
///
/// @param fields of schema `laut/record/1`, with the text in the document
record CorrectedRecord(Map<String, @Nullable Object> fields) {
  String text() {
    return String.valueOf(Tree.object(fields.get("document")).get("text"));
  }

  /// The hash of the text.
  String document() {
    return String.valueOf(Tree.object(fields.get("document")).get("id"));
  }

  List<Map<String, @Nullable Object>> entities() {
    return Tree.objects(fields, "entities");
  }

  List<Map<String, @Nullable Object>> statements() {
    return Tree.objects(fields, "statements");
  }

  List<Map<String, @Nullable Object>> events() {
    return Tree.objects(fields, "events");
  }

  /// The entity of this id.
  Map<String, @Nullable Object> entity(String id) throws NotApplied {
    return byId(entities(), id, "there is no entity " + id + " in this version");
  }

  /// The statement of this id.
  Map<String, @Nullable Object> statement(String id) throws NotApplied {
    return byId(statements(), id, "there is no statement " + id + " in this version");
  }

  private static Map<String, @Nullable Object> byId(
      List<Map<String, @Nullable Object>> all, String id, String otherwise) throws NotApplied {
    for (Map<String, @Nullable Object> one : all) {
      if (id.equals(one.get("id"))) {
        return one;
      }
    }
    throw new NotApplied(otherwise);
  }

  /// The links of all chains, and the places of events that name an entity.
  List<Map<String, @Nullable Object>> references() {
    var references = new ArrayList<Map<String, @Nullable Object>>();
    statements().forEach(s -> references.addAll(Tree.objects(s, "chain")));
    for (Map<String, @Nullable Object> event : events()) {
      references.addAll(Tree.objects(event, "actors"));
      references.addAll(Tree.objects(event, "recipients"));
      if (event.get("place") != null) {
        references.add(Tree.object(event.get("place")));
      }
    }
    return references;
  }

  /// What statements and events say about who holds an event to be so.
  List<Map<String, @Nullable Object>> commitments() {
    return events().stream().flatMap(e -> Tree.objects(e, "status").stream()).toList();
  }

  /// Notes on a part of the record which correction changed it.
  static void mark(Map<String, @Nullable Object> part, Kept kept) {
    var ids = new ArrayList<@Nullable Object>();
    if (part.get("corrected") instanceof List<?> before) {
      ids.addAll(before);
    }
    ids.add(kept.correction().id());
    part.put("corrected", ids);
  }
}
