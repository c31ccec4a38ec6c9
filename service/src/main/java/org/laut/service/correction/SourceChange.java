package org.laut.service.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.laut.service.json.Fields;
import org.laut.service.json.Tree;

/// Puts a hand of a chain right.
record SourceChange(CorrectedRecord record, Kept kept) {
  void apply() throws NotApplied {
    int dot = kept.of().lastIndexOf('.');
    Map<String, @Nullable Object> statement =
        Anchor.find(record, kept.of().substring(0, Math.max(0, dot)), kept);
    var chain = new ArrayList<>(Tree.objects(statement, "chain"));
    int index = index(kept.of().substring(dot + 1), chain);
    switch (kept.kind()) {
      case CHANGE -> change(chain.get(index));
      case MERGE -> merge(chain, index);
      case SPLIT -> split(chain, index);
      case REJECT -> reject(chain, index);
    }
    statement.put("chain", chain);
    CorrectedRecord.mark(statement, kept);
  }

  private static int index(String digits, List<?> chain) throws NotApplied {
    int index = digits.length() == 1 ? digits.charAt(0) - '0' : -1;
    if (index < 0 || index >= chain.size()) {
      throw new NotApplied("the chain has " + chain.size() + " hands in this version");
    }
    return index;
  }

  private void change(Map<String, @Nullable Object> link) throws NotApplied {
    Map<String, @Nullable Object> value = kept.value();
    if (value.get("entity") != null) {
      record.entity(String.valueOf(value.get("entity")));
    }
    if (value.containsKey("entity")) {
      link.put("entity", value.get("entity"));
    }
    if (value.get("kind") != null) {
      link.put("kind", value.get("kind"));
    }
    CorrectedRecord.mark(link, kept);
  }

  /// Both are one hand; the one nearer to the origin stays.
  private void merge(List<Map<String, @Nullable Object>> chain, int index) throws NotApplied {
    int other = Tree.number(kept.value(), "with");
    if (other < 0 || other >= chain.size() || other == index) {
      throw new NotApplied("the chain has no other hand " + other + " in this version");
    }
    chain.remove(Math.max(index, other));
    CorrectedRecord.mark(chain.get(Math.min(index, other)), kept);
  }

  /// There is another hand behind this one.
  private void split(List<Map<String, @Nullable Object>> chain, int index) throws NotApplied {
    Map<String, @Nullable Object> value = kept.value();
    Object span = value.get("span");
    Object entity = value.get("entity");
    if (entity != null) {
      record.entity(String.valueOf(entity));
    }
    var link =
        new Fields()
            .put("role", value.get("role"))
            .put("span", span == null ? null : new Places(record.text()).of(Tree.object(span)))
            .put("kind", value.get("kind"))
            .put("entity", entity)
            .put("ref", null);
    CorrectedRecord.mark(link.map(), kept);
    chain.add(index + 1, link.map());
  }

  private void reject(List<Map<String, @Nullable Object>> chain, int index) {
    chain.remove(index);
    if (index == 0) {
      var unstated =
          new Fields()
              .put("role", "origin")
              .put("span", null)
              .put("kind", "unstated")
              .put("entity", null)
              .put("ref", null);
      CorrectedRecord.mark(unstated.map(), kept);
      chain.add(0, unstated.map());
    }
  }
}
