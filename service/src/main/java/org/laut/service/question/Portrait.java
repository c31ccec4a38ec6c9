package org.laut.service.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.laut.service.json.Fields;
import org.laut.service.json.Tree;

/// What one entity says, what is said of it, what it did, as schema `laut/entity/1`.
final class Portrait {
  private final String id;
  private final List<Map<String, @Nullable Object>> says = new ArrayList<>();
  private final List<Map<String, @Nullable Object>> saidOf = new ArrayList<>();
  private final List<Map<String, @Nullable Object>> did = new ArrayList<>();

  Portrait(String id) {
    this.id = id;
  }

  /// Adds what an item has.
  ///
  /// @param document which item it is
  /// @param record with its corrections
  void add(Map<String, @Nullable Object> document, Map<String, @Nullable Object> record) {
    List<int[]> mentions = mentions(record);
    for (Map<String, @Nullable Object> statement : Tree.objects(record, "statements")) {
      String role = role(statement);
      if (role != null) {
        says.add(entry(document).put("role", role).put("statement", statement).map());
      } else if (mentions.stream().anyMatch(mention -> holds(statement, mention))) {
        saidOf.add(entry(document).put("statement", statement).map());
      }
    }
    for (Map<String, @Nullable Object> event : Tree.objects(record, "events")) {
      if (Tree.objects(event, "actors").stream()
          .anyMatch(actor -> id.equals(actor.get("entity")))) {
        did.add(entry(document).put("event", event).map());
      }
    }
  }

  Map<String, @Nullable Object> of(Map<String, @Nullable Object> summary) {
    return new Fields()
        .put("schema", "laut/entity/1")
        .put("entity", summary)
        .put("says", says)
        .put("said_of", saidOf)
        .put("did", did)
        .map();
  }

  private static Fields entry(Map<String, @Nullable Object> document) {
    return new Fields().put("document", document);
  }

  private List<int[]> mentions(Map<String, @Nullable Object> record) {
    return Tree.objects(record, "entities").stream()
        .filter(entity -> id.equals(entity.get("id")))
        .flatMap(entity -> Tree.objects(entity, "mentions").stream())
        .map(Portrait::span)
        .toList();
  }

  private @Nullable String role(Map<String, @Nullable Object> statement) {
    return Tree.objects(statement, "chain").stream()
        .filter(link -> id.equals(link.get("entity")))
        .map(link -> Tree.text(link, "role"))
        .findFirst()
        .orElse(null);
  }

  private static boolean holds(Map<String, @Nullable Object> statement, int[] mention) {
    return Tree.objects(statement, "content").stream()
        .map(Portrait::span)
        .anyMatch(content -> content[0] <= mention[0] && mention[1] <= content[1]);
  }

  private static int[] span(Map<String, @Nullable Object> span) {
    return new int[] {Tree.number(span, "start"), Tree.number(span, "end")};
  }
}
