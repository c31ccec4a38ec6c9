package org.laut.service.correction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.laut.service.json.Fields;
import org.laut.service.json.Tree;

/// Puts a statement right.
record StatementChange(CorrectedRecord record, Kept kept) {
  private static final List<String> PLAIN = List.of("form", "mood", "stance", "act", "mixed");

  void apply() throws NotApplied {
    Map<String, @Nullable Object> statement = Anchor.find(record, kept.of(), kept);
    switch (kept.kind()) {
      case CHANGE -> change(statement);
      case MERGE -> merge(statement);
      case SPLIT -> split(statement);
      case REJECT -> reject(statement);
    }
  }

  private void change(Map<String, @Nullable Object> statement) throws NotApplied {
    var places = new Places(record.text());
    Map<String, @Nullable Object> value = kept.value();
    var changed = new Fields();
    if (value.get("content") != null) {
      changed.put("content", places.of(Tree.objects(value, "content")));
    }
    if (value.containsKey("speaker")) {
      Object speaker = value.get("speaker");
      changed.put("speaker", speaker == null ? null : places.of(Tree.object(speaker)));
    }
    for (String field : PLAIN) {
      if (value.get(field) != null) {
        changed.put(field, value.get(field));
      }
    }
    statement.putAll(changed.map());
    CorrectedRecord.mark(statement, kept);
  }

  private void merge(Map<String, @Nullable Object> statement) throws NotApplied {
    Map<String, @Nullable Object> other =
        record.statement(String.valueOf(kept.value().get("with")));
    if (other == statement) {
      throw new NotApplied("a statement cannot be merged with itself");
    }
    var content = new ArrayList<>(Tree.objects(statement, "content"));
    content.addAll(Tree.objects(other, "content"));
    content.sort(Comparator.comparingInt(span -> Tree.number(span, "start")));
    statement.put("content", content);
    record.statements().remove(other);
    replace(other.get("id"), statement.get("id"));
    CorrectedRecord.mark(statement, kept);
  }

  private void split(Map<String, @Nullable Object> statement) throws NotApplied {
    List<Map<String, @Nullable Object>> apart =
        new Places(record.text()).of(Tree.objects(kept.value(), "content"));
    List<Map<String, @Nullable Object>> left =
        Cutting.without(Tree.objects(statement, "content"), apart, record.text());
    if (left.isEmpty()) {
      throw new NotApplied("nothing would be left of the statement");
    }
    var fresh = new Fields().putAll(statement);
    fresh.put("id", statement.get("id") + "a").put("content", apart);
    statement.put("content", left);
    record.statements().add(record.statements().indexOf(statement) + 1, fresh.map());
    CorrectedRecord.mark(fresh.map(), kept);
    CorrectedRecord.mark(statement, kept);
  }

  private void reject(Map<String, @Nullable Object> statement) {
    record.statements().remove(statement);
    for (Map<String, @Nullable Object> event : record.events()) {
      var status = new ArrayList<>(Tree.objects(event, "status"));
      if (status.removeIf(s -> Objects.equals(statement.get("id"), s.get("statement")))) {
        event.put("status", status);
      }
    }
    replace(statement.get("id"), statement.get("parent"));
  }

  /// Lets everything that names a statement name another one.
  private void replace(@Nullable Object id, @Nullable Object other) {
    for (Map<String, @Nullable Object> statement : record.statements()) {
      if (Objects.equals(id, statement.get("parent"))) {
        statement.put("parent", Objects.equals(other, statement.get("id")) ? null : other);
      }
    }
    for (Map<String, @Nullable Object> commitment : record.commitments()) {
      if (id != null && id.equals(commitment.get("statement"))) {
        commitment.put("statement", other);
      }
    }
  }
}
