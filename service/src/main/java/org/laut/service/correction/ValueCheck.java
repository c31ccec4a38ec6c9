package org.laut.service.correction;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.laut.corpus.Origin;
import org.laut.formats.record.Names;
import org.laut.report.Act;
import org.laut.report.EntityKind;
import org.laut.report.Form;
import org.laut.report.Mood;
import org.laut.report.SourceKind;
import org.laut.report.Stance;
import org.laut.service.problem.Problem;

/// What the value of a correction may hold, so that a corrected record is still a record.
final class ValueCheck {
  private static final int LONGEST_NAME = 300;
  private static final Map<String, List<String>> WORDS =
      Map.of(
          "form", names(Form.values()),
          "mood", names(Mood.values()),
          "stance", names(Stance.values()),
          "act", names(Act.values()),
          "role", List.of("channel", "relay"));

  private ValueCheck() {}

  static void check(Change kind, Target target, Map<String, @Nullable Object> value) {
    List<String> needed = needed(kind, target);
    List<String> allowed = allowed(kind, target);
    for (String field : needed) {
      if (value.get(field) == null) {
        throw wrong(field, "the value needs " + field);
      }
    }
    if (kind == Change.CHANGE && value.isEmpty()) {
      throw Problem.invalid("value", "one of " + String.join(", ", allowed) + " is needed");
    }
    value.forEach((field, part) -> {
      if (!allowed.contains(field)) {
        throw wrong(field, "the value has no " + field + " here");
      }
      if (part != null) {
        type(target, field, part);
      }
    });
  }

  private static List<String> needed(Change kind, Target target) {
    return switch (kind) {
      case CHANGE, REJECT -> List.of();
      case MERGE ->
          target == Target.STATEMENT || target == Target.SOURCE ? List.of("with") : List.of("into");
      case SPLIT ->
          switch (target) {
            case STATEMENT -> List.of("content");
            case SOURCE -> List.of("role", "kind");
            case ENTITY -> List.of("name", "kind", "mentions");
            case ORIGIN -> List.of("label", "kind", "reports");
          };
    };
  }

  private static List<String> allowed(Change kind, Target target) {
    if (kind == Change.SPLIT && target == Target.SOURCE) {
      return List.of("role", "kind", "span", "entity");
    }
    if (kind != Change.CHANGE) {
      return needed(kind, target);
    }
    return switch (target) {
      case STATEMENT -> List.of("content", "speaker", "form", "mood", "stance", "act", "mixed");
      case SOURCE -> List.of("kind", "entity");
      case ENTITY -> List.of("name", "kind");
      case ORIGIN -> List.of("label", "kind");
    };
  }

  private static void type(Target target, String field, Object part) {
    boolean good =
        switch (field) {
          case "form", "mood", "stance", "act", "role" ->
              part instanceof String word
                  && Objects.requireNonNull(WORDS.get(field)).contains(word);
          case "kind" -> part instanceof String word && kinds(target).contains(word);
          case "name", "label", "into", "entity" ->
              part instanceof String name && !name.isBlank() && name.length() <= LONGEST_NAME;
          case "with" -> target == Target.SOURCE ? part instanceof Integer : part instanceof String;
          case "mixed" -> part instanceof Boolean;
          case "speaker", "span" -> isSpan(part);
          case "content", "mentions" ->
              part instanceof List<?> spans
                  && !spans.isEmpty()
                  && spans.stream().allMatch(ValueCheck::isSpan);
          case "reports" ->
              part instanceof List<?> refs && refs.stream().allMatch(r -> r instanceof String);
          default -> false;
        };
    if (!good) {
      throw wrong(field, "the value of " + field + " is none that is allowed");
    }
  }

  private static boolean isSpan(@Nullable Object part) {
    return part instanceof Map<?, ?> span
        && span.get("start") instanceof Integer
        && span.get("end") instanceof Integer
        && (span.get("exact") == null || span.get("exact") instanceof String);
  }

  private static List<String> kinds(Target target) {
    return switch (target) {
      case ENTITY -> names(EntityKind.values());
      case ORIGIN -> names(Origin.Kind.values());
      case SOURCE, STATEMENT -> names(SourceKind.values());
    };
  }

  private static List<String> names(Enum<?>[] constants) {
    return Stream.of(constants).map(Names::of).toList();
  }

  private static Problem wrong(String field, String detail) {
    return Problem.invalid("value." + field, detail);
  }
}
