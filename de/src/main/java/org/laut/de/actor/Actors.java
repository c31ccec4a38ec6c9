package org.laut.de.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.laut.report.Actor;
import org.laut.report.Actor.Kind;

/// Makes actors of what was read.
final class Actors {
  private static final String GOVERNMENT = "regierung";

  private Actors() {}

  /// Somebody of a kind, null for what is not known.
  static Actor of(Kind kind, @Nullable String person, @Nullable Body body) {
    return body == null
        ? new Actor(kind, person, null, List.of(), false)
        : new Actor(kind, person, body.key(), body.of(), body.standing().government());
  }

  /// A body, firm or office.
  static Actor body(Body body) {
    return of(Kind.BODY, null, body);
  }

  /// People without names; they speak for no government, whatever body they are of.
  static Actor anonymous(@Nullable Body body) {
    return body == null
        ? of(Kind.ANONYMOUS, null, null)
        : new Actor(Kind.ANONYMOUS, null, body.key(), body.of(), false);
  }

  /// The government of a state.
  ///
  /// @param of the state, and the capital that stands for it
  static Actor government(List<String> of) {
    return new Actor(Kind.BODY, null, GOVERNMENT, of, true);
  }

  /// A writing without author.
  static Actor document() {
    return of(Kind.DOCUMENT, null, null);
  }
}
