package org.laut.service.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.laut.service.json.Fields;
import org.laut.service.json.Tree;

/// Puts an entity right.
record EntityChange(CorrectedRecord record, Kept kept) {
  void apply() throws NotApplied {
    Map<String, @Nullable Object> entity = record.entity(kept.of());
    switch (kept.kind()) {
      case CHANGE -> change(entity);
      case MERGE -> merge(entity);
      case SPLIT -> split(entity);
      case REJECT -> {
        String name = String.valueOf(entity.get("name"));
        record.entities().remove(entity);
        refer(reference -> true, null);
        hold(name);
      }
    }
  }

  private void change(Map<String, @Nullable Object> entity) {
    for (String field : List.of("name", "kind")) {
      if (kept.value().get(field) != null) {
        entity.put(field, kept.value().get(field));
      }
    }
    CorrectedRecord.mark(entity, kept);
  }

  private void merge(Map<String, @Nullable Object> entity) throws NotApplied {
    String id = String.valueOf(kept.value().get("into"));
    Map<String, @Nullable Object> into = record.entity(id);
    if (id.equals(kept.of())) {
      throw new NotApplied("an entity cannot be merged into itself");
    }
    into.put("mentions", sorted(Tree.objects(into, "mentions"), Tree.objects(entity, "mentions")));
    record.entities().remove(entity);
    refer(reference -> true, id);
    hold(id);
    CorrectedRecord.mark(into, kept);
  }

  private static List<Map<String, @Nullable Object>> sorted(
      List<Map<String, @Nullable Object>> some, List<Map<String, @Nullable Object>> others) {
    var all = new ArrayList<>(some);
    all.addAll(others);
    Places.sort(all);
    return all;
  }

  private void split(Map<String, @Nullable Object> entity) throws NotApplied {
    List<Map<String, @Nullable Object>> own =
        new Places(record.text()).of(Tree.objects(kept.value(), "mentions"));
    var left = new ArrayList<Map<String, @Nullable Object>>();
    for (Map<String, @Nullable Object> mention : Tree.objects(entity, "mentions")) {
      if (!Places.inside(mention, own)) {
        left.add(mention);
      }
    }
    if (left.size() == Tree.objects(entity, "mentions").size()) {
      throw new NotApplied("the entity is not mentioned there in this version");
    }
    entity.put("mentions", left);
    String kind = String.valueOf(kept.value().get("kind"));
    String name = String.valueOf(kept.value().get("name"));
    String id = free(kind + "/" + Slug.of(name));
    var fresh = new Fields().put("id", id).put("kind", kind).put("name", name).put("mentions", own);
    record.entities().add(fresh.map());
    refer(
        reference ->
            Places.touches(reference.get("span"), own) || Places.touches(reference.get("ref"), own),
        id);
    CorrectedRecord.mark(fresh.map(), kept);
    CorrectedRecord.mark(entity, kept);
  }

  private String free(String wanted) {
    String id = wanted;
    for (int i = 2; taken(id); i++) {
      id = wanted + "-" + i;
    }
    return id;
  }

  private boolean taken(String id) {
    return record.entities().stream().anyMatch(entity -> id.equals(entity.get("id")));
  }

  /// Lets references to the entity mean another one, or none.
  private void refer(Predicate<Map<String, @Nullable Object>> which, @Nullable String other) {
    for (Map<String, @Nullable Object> reference : record.references()) {
      if (kept.of().equals(reference.get("entity")) && which.test(reference)) {
        reference.put("entity", other);
        CorrectedRecord.mark(reference, kept);
      }
    }
  }

  private void hold(String other) {
    for (Map<String, @Nullable Object> commitment : record.commitments()) {
      if (kept.of().equals(commitment.get("holder"))) {
        commitment.put("holder", other);
      }
    }
  }
}
