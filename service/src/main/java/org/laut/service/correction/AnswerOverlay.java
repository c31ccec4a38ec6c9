package org.laut.service.correction;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.laut.service.json.Fields;
import org.laut.service.json.Tree;
import org.laut.store.Correction;

/// Lays corrections of origins over an answer, and counts anew what they change: origins that are
/// one count once, one that is no origin does not count, one that is two counts twice at most.
public final class AnswerOverlay {
  private final Map<String, @Nullable Object> answer;

  private AnswerOverlay(Map<String, @Nullable Object> answer) {
    this.answer = answer;
  }

  /// The answer with the corrections that hold, and with all of them listed.
  ///
  /// @param answer of schema `laut/answer/1`; changed
  public static Map<String, @Nullable Object> over(
      Map<String, @Nullable Object> answer, List<Correction> corrections) {
    var overlay = new AnswerOverlay(answer);
    Object uncorrected = answer.get("independent");
    answer.put(
        "uncorrected",
        uncorrected == null ? null : new Fields().putAll(Tree.object(uncorrected)).map());
    var listed = new ArrayList<Map<String, @Nullable Object>>();
    for (Correction correction : corrections) {
      Kept kept = Kept.of(correction);
      if (!kept.revoked()) {
        String problem = overlay.problem(kept);
        listed.add(kept.shown().put("applied", problem == null).put("reason", problem).map());
      }
    }
    answer.put("corrections", listed);
    return answer;
  }

  private @Nullable String problem(Kept kept) {
    try {
      Map<String, @Nullable Object> origin = origin(kept.of());
      switch (kept.kind()) {
        case CHANGE -> change(origin, kept);
        case MERGE -> merge(origin, kept);
        case SPLIT -> split(origin, kept);
        case REJECT -> {
          origins().remove(origin);
          move(origin, null, report -> true, kept);
          count(counts(origin) ? -1 : 0, denies(origin) ? 0 : -1);
        }
      }
      return null;
    } catch (NotApplied e) {
      return e.reason();
    }
  }

  private List<Map<String, @Nullable Object>> origins() {
    return Tree.objects(answer, "origins");
  }

  /// The origin with this label and kind, `Anna Weber|person`.
  private Map<String, @Nullable Object> origin(String key) throws NotApplied {
    for (Map<String, @Nullable Object> origin : origins()) {
      if (key.equals(origin.get("label") + "|" + origin.get("kind"))) {
        return origin;
      }
    }
    throw new NotApplied("the answer has no origin " + key);
  }

  private static void change(Map<String, @Nullable Object> origin, Kept kept) {
    for (String field : List.of("label", "kind")) {
      if (kept.value().get(field) != null) {
        origin.put(field, kept.value().get(field));
      }
    }
    CorrectedRecord.mark(origin, kept);
  }

  private void merge(Map<String, @Nullable Object> origin, Kept kept) throws NotApplied {
    Map<String, @Nullable Object> into = origin(String.valueOf(kept.value().get("into")));
    if (kept.of().equals(kept.value().get("into"))) {
      throw new NotApplied("an origin cannot be merged into itself");
    }
    var reports = new LinkedHashSet<@Nullable Object>();
    reports.addAll((List<?>) Objects.requireNonNull(into.get("reports")));
    reports.addAll((List<?>) Objects.requireNonNull(origin.get("reports")));
    into.put("reports", List.copyOf(reports));
    origins().remove(origin);
    move(origin, into.get("id"), report -> true, kept);
    boolean oneFamily = Objects.equals(origin.get("family"), into.get("family"));
    if (!oneFamily && !denies(origin) && !denies(into)) {
      count(counts(origin) && counts(into) ? -1 : 0, -1);
    }
    CorrectedRecord.mark(into, kept);
  }

  private void split(Map<String, @Nullable Object> origin, Kept kept) throws NotApplied {
    var refs = new ArrayList<@Nullable Object>();
    refs.addAll((List<?>) Objects.requireNonNullElse(kept.value().get("reports"), List.of()));
    var left = new ArrayList<@Nullable Object>();
    left.addAll((List<?>) Objects.requireNonNull(origin.get("reports")));
    refs.retainAll(left);
    left.removeAll(refs);
    if (refs.isEmpty() || left.isEmpty()) {
      throw new NotApplied("the origin has no such reports, or no others");
    }
    String id = "o" + (origins().size() + 1) + "a";
    var fresh =
        new Fields()
            .putAll(origin)
            .put("id", id)
            .put("label", kept.value().get("label"))
            .put("kind", kept.value().get("kind"))
            .put("reports", refs);
    origin.put("reports", left);
    origins().add(fresh.map());
    move(origin, id, report -> refs.contains(report.get("document")), kept);
    count(0, denies(origin) ? 0 : 1);
    CorrectedRecord.mark(fresh.map(), kept);
    CorrectedRecord.mark(origin, kept);
  }

  private void move(
      Map<String, @Nullable Object> from,
      @Nullable Object to,
      Predicate<Map<String, @Nullable Object>> which,
      Kept kept) {
    for (Map<String, @Nullable Object> report : Tree.objects(answer, "reports")) {
      if (Objects.equals(from.get("id"), report.get("origin")) && which.test(report)) {
        report.put("origin", to);
        CorrectedRecord.mark(report, kept);
      }
    }
  }

  private boolean counts(Map<String, @Nullable Object> origin) {
    return isNamed("counts", origin);
  }

  private boolean denies(Map<String, @Nullable Object> origin) {
    return isNamed("denies", origin);
  }

  private boolean isNamed(String reason, Map<String, @Nullable Object> origin) {
    return Tree.objects(answer, "why").stream()
        .filter(why -> reason.equals(why.get("kind")))
        .anyMatch(why ->
            why.get("subjects") instanceof List<?> subjects && subjects.contains(origin.get("id")));
  }

  private void count(int min, int max) {
    if (answer.get("independent") != null) {
      Map<String, @Nullable Object> bound = Tree.object(answer.get("independent"));
      int upper = Math.max(0, Tree.number(bound, "max") + max);
      int lower = Math.clamp(Tree.number(bound, "min") + min, 0, upper);
      answer.put("independent", new Fields().put("min", lower).put("max", upper).map());
    }
  }
}
