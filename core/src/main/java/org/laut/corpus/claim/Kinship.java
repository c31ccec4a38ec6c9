package org.laut.corpus.claim;

import java.util.Collections;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.laut.corpus.Origin;
import org.laut.report.Actor;

/// Whether two named origins are one actor: a government with its ministries and spokespersons, a
/// firm with its own.
record Kinship(Places places) {
  /// What can be said of two origins.
  enum Verdict {
    SAME,
    MAYBE,
    DIFFERENT
  }

  Verdict of(Actor one, Actor other) {
    if (one.person() != null && Objects.equals(one.person(), other.person())) {
      return Verdict.SAME;
    }
    if (one.government() && other.government()) {
      return governments(one, other);
    }
    if (one.government() != other.government()) {
      return affiliated(one) && affiliated(other) ? Verdict.DIFFERENT : strangers(one, other);
    }
    return bodies(one, other);
  }

  /// Offices of one name in no known state are taken for one: what stands with them is mostly the
  /// place of the report.
  private Verdict governments(Actor one, Actor other) {
    String state = places.state(one);
    String otherState = places.state(other);
    if (state != null && otherState != null) {
      return state.equals(otherState) ? Verdict.SAME : Verdict.DIFFERENT;
    }
    boolean stateless = state == null && otherState == null;
    return meet(one, other) || (stateless && sameBody(one, other)) ? Verdict.SAME : Verdict.MAYBE;
  }

  private static Verdict bodies(Actor one, Actor other) {
    boolean meet = meet(one, other);
    if (sameBody(one, other)) {
      return meet || one.of().isEmpty() || other.of().isEmpty() ? Verdict.SAME : Verdict.MAYBE;
    }
    if (meet) {
      return Verdict.MAYBE;
    }
    return strangers(one, other);
  }

  /// A person of whom nothing else is known, and somebody else.
  private static Verdict strangers(Actor one, Actor other) {
    boolean told = identified(one) && identified(other);
    return told ? Verdict.DIFFERENT : Verdict.MAYBE;
  }

  private static boolean identified(Actor actor) {
    return actor.person() != null || actor.body() != null;
  }

  private static boolean affiliated(Actor actor) {
    return actor.body() != null;
  }

  private static boolean sameBody(Actor one, Actor other) {
    return one.body() != null && one.body().equals(other.body());
  }

  private static boolean meet(Actor one, Actor other) {
    return !Collections.disjoint(one.of(), other.of());
  }

  /// What an origin counts with, for a reader.
  String family(Voice voice) {
    if (voice.kind() == Origin.Kind.WITNESS) {
      return voice.outlet();
    }
    Actor actor = voice.actor();
    if (actor.government()) {
      String state = places.state(actor);
      return "gov-" + (state != null ? state : actor.of().isEmpty() ? "?" : actor.of().getLast());
    }
    @Nullable String body = actor.of().isEmpty() ? actor.body() : actor.of().getLast();
    return body != null ? body : String.valueOf(actor.person()).replace(' ', '-');
  }
}
