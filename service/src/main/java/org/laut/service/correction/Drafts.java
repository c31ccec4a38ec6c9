package org.laut.service.correction;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.laut.corpus.Item;
import org.laut.formats.json.InvalidJson;
import org.laut.formats.json.JsonObject;
import org.laut.service.item.Records;
import org.laut.service.json.JsonOut;
import org.laut.service.json.Tree;
import org.laut.service.problem.Kind;
import org.laut.service.problem.Problem;
import org.laut.service.route.Call;
import org.laut.store.Correction;
import org.laut.store.Store;

/// Makes of what a client sends a correction that can be kept.
///
/// @param store where the item is looked up
public record Drafts(Store store) {
  private static final String QUESTION = "who:";
  private static final int LONGEST_VALUE = 20_000;

  /// The name under which corrections of the origins in the answers to a question are kept.
  public static String question(String question) {
    return QUESTION + question.strip().toLowerCase(Locale.ROOT);
  }

  /// The correction in a body.
  ///
  /// @param author who makes it; null to take the one in the body
  Correction.Draft of(JsonObject body, @Nullable String author) {
    try {
      Change kind = constant(Change.class, body, "kind");
      Target target = constant(Target.class, body, "target");
      String of = body.string("of");
      JsonObject given = body.optionalObject("value");
      Map<String, @Nullable Object> value =
          given == null ? new LinkedHashMap<>() : Tree.object(body.value("value"));
      if (JsonOut.text(value).length() > LONGEST_VALUE) {
        throw Problem.invalid("value", "longer than " + LONGEST_VALUE + " characters");
      }
      ValueCheck.check(kind, target, value);
      String name = author == null ? author(body) : author;
      String item = body.string("item");
      return target == Target.ORIGIN
          ? origin(item, kind, of, value, name)
          : inItem(item, kind, target, of, value, name);
    } catch (InvalidJson e) {
      throw Call.badJson(e);
    }
  }

  private static String author(JsonObject body) throws InvalidJson {
    String author = body.optionalString("author");
    return author == null || author.isBlank() ? "desk" : author.strip();
  }

  private static Correction.Draft origin(
      String item, Change kind, String of, Map<String, @Nullable Object> value, String author) {
    if (!item.startsWith(QUESTION)) {
      throw Problem.invalid("item", "for an origin, who: and the question are needed");
    }
    return draft(
        question(item.substring(QUESTION.length())),
        kind,
        Target.ORIGIN,
        of,
        Kept.stored(value, null, null, List.of()),
        author);
  }

  private Correction.Draft inItem(
      String ref,
      Change kind,
      Target target,
      String of,
      Map<String, @Nullable Object> value,
      String author) {
    Item item =
        store
            .item(ref)
            .orElseThrow(() -> Problem.of(Kind.NOT_FOUND, "the store has no item " + ref));
    var record = new CorrectedRecord(new Records(store).of(item));
    String anchor;
    List<Map<String, @Nullable Object>> spans = List.of();
    try {
      value.replaceAll((name, part) -> placed(new Places(record.text()), part));
      if (target == Target.ENTITY) {
        anchor = String.valueOf(record.entity(of).get("name"));
      } else {
        int dot = of.lastIndexOf('.');
        String id = target == Target.SOURCE ? of.substring(0, Math.max(0, dot)) : of;
        Map<String, @Nullable Object> statement = record.statement(id);
        anchor = Anchor.words(statement);
        spans = List.copyOf(Tree.objects(statement, "content"));
      }
    } catch (NotApplied e) {
      throw Problem.of(Kind.UNPROCESSABLE, e.reason());
    }
    String stored = Kept.stored(value, anchor, record.document(), spans);
    return tried(record, draft(ref, kind, target, of, stored, author));
  }

  /// Spans get their words, so that they are found again in another version.
  private static @Nullable Object placed(Places places, @Nullable Object part) {
    try {
      if (part instanceof Map<?, ?> && Tree.object(part).containsKey("start")) {
        return places.of(Tree.object(part));
      }
      if (part instanceof List<?> list && list.stream().allMatch(e -> e instanceof Map<?, ?>)) {
        var spans = new ArrayList<Map<String, @Nullable Object>>();
        list.forEach(span -> spans.add(Tree.object(span)));
        return places.of(spans);
      }
      return part;
    } catch (NotApplied e) {
      throw Problem.invalid("value", e.reason());
    }
  }

  /// The draft, if it fits the record as it is served now.
  private static Correction.Draft tried(CorrectedRecord record, Correction.Draft draft) {
    var trial =
        new Correction(
            0,
            draft.ref(),
            draft.kind(),
            draft.target(),
            draft.value(),
            draft.author(),
            Instant.EPOCH,
            null);
    Map<String, @Nullable Object> fields = Overlay.over(record.fields(), List.of(trial));
    Map<String, @Nullable Object> outcome = Tree.objects(fields, "corrections").getLast();
    if (!Boolean.TRUE.equals(outcome.get("applied"))) {
      throw Problem.of(Kind.UNPROCESSABLE, String.valueOf(outcome.get("reason")));
    }
    return draft;
  }

  private static Correction.Draft draft(
      String ref, Change kind, Target target, String of, String stored, String author) {
    return new Correction.Draft(
        ref,
        kind.name().toLowerCase(Locale.ROOT),
        target.name().toLowerCase(Locale.ROOT) + ":" + of,
        stored,
        author);
  }

  private static <E extends Enum<E>> E constant(Class<E> type, JsonObject body, String name)
      throws InvalidJson {
    String value = body.string(name);
    for (E constant : type.getEnumConstants()) {
      if (constant.name().toLowerCase(Locale.ROOT).equals(value)) {
        return constant;
      }
    }
    throw Problem.invalid(name, "\"" + value + "\" is none that is known here");
  }
}
