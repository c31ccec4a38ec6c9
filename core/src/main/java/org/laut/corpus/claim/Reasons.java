package org.laut.corpus.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.laut.corpus.Origin;
import org.laut.corpus.Reason;

/// The steps of one count, collected as they are taken.
final class Reasons {
  private final Map<String, Origin> origins;
  private final List<Reason> reasons = new ArrayList<>();

  /// @param origins by the key of their voice
  Reasons(Map<String, Origin> origins) {
    this.origins = origins;
  }

  void add(Reason.Kind kind, Voice... voices) {
    add(kind, List.of(voices).stream().map(this::id).toList());
  }

  void add(Reason.Kind kind, List<String> subjects) {
    reasons.add(new Reason(kind, subjects));
  }

  private String id(Voice voice) {
    Origin origin = origins.get(voice.key());
    return origin == null ? voice.label() : origin.id();
  }

  List<Reason> all() {
    return List.copyOf(reasons);
  }
}
