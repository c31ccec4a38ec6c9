package org.laut.service.correction;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.laut.formats.json.InvalidJson;
import org.laut.formats.json.Json;
import org.laut.service.json.Fields;
import org.laut.service.json.JsonOut;
import org.laut.service.json.Tree;
import org.laut.store.Correction;

/// A correction as it is kept in the store, taken apart.
///
/// @param of what of its kind is meant: `s2`, `s2.0`, `person/anna-weber`, `Anna Weber|person`
/// @param value what it is to be
/// @param anchor the words on which it is found again; null where it needs none
/// @param document the hash of the text in which it was made; null for answers
/// @param spans where the statement stood in that text
record Kept(
    Correction correction,
    Change kind,
    Target target,
    String of,
    Map<String, @Nullable Object> value,
    @Nullable String anchor,
    @Nullable String document,
    List<Map<String, @Nullable Object>> spans) {
  static Kept of(Correction correction) {
    Map<String, @Nullable Object> stored = stored(correction.value());
    String target = correction.target();
    int colon = target.indexOf(':');
    boolean own = colon > 0 && stored.get("value") instanceof Map<?, ?>;
    return new Kept(
        correction,
        constant(Change.class, correction.kind(), Change.CHANGE),
        constant(Target.class, own ? target.substring(0, colon) : "", Target.STATEMENT),
        own ? target.substring(colon + 1) : target,
        own ? Tree.object(stored.get("value")) : stored,
        Tree.text(stored, "anchor"),
        Tree.text(stored, "document"),
        Tree.objects(stored, "spans"));
  }

  private static Map<String, @Nullable Object> stored(String json) {
    try {
      Object value = Json.value(json);
      return value instanceof Map<?, ?> ? Tree.object(value) : new LinkedHashMap<>();
    } catch (InvalidJson e) {
      return new LinkedHashMap<>();
    }
  }

  private static <E extends Enum<E>> E constant(Class<E> type, String name, E usual) {
    for (E constant : type.getEnumConstants()) {
      if (constant.name().toLowerCase(Locale.ROOT).equals(name)) {
        return constant;
      }
    }
    return usual;
  }

  /// How it is kept.
  static String stored(
      Map<String, ?> value,
      @Nullable String anchor,
      @Nullable String document,
      List<Map<String, @Nullable Object>> spans) {
    return JsonOut.text(
        new Fields()
            .put("value", value)
            .put("anchor", anchor)
            .put("document", document)
            .put("spans", spans)
            .map());
  }

  boolean revoked() {
    return correction.revoked() != null;
  }

  /// As clients see it.
  Fields shown() {
    return new Fields()
        .put("id", correction.id())
        .put("item", correction.ref())
        .put("kind", kind.name().toLowerCase(Locale.ROOT))
        .put("target", target.name().toLowerCase(Locale.ROOT))
        .put("of", of)
        .put("value", value)
        .put("anchor", anchor)
        .put("author", correction.author())
        .put("at", correction.at().toString())
        .put("revoked", correction.revoked() == null ? null : correction.revoked().toString());
  }
}
