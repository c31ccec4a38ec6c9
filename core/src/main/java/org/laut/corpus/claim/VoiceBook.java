package org.laut.corpus.claim;

import java.util.LinkedHashMap;
import java.util.Map;
import org.laut.corpus.Origin;
import org.laut.report.Actor;

/// The origins of one claim as far as they are known, each with one key however it is called.
///
/// What a medium has without a name that others could check, from nameless people or from nobody it
/// mentions, is one origin for each medium.
final class VoiceBook {
  private final Kinship kinship;
  private final Map<String, Voice> voices = new LinkedHashMap<>();

  VoiceBook(Kinship kinship) {
    this.kinship = kinship;
  }

  /// Somebody with a name, or a body.
  Voice named(Actor actor, String label, String outlet) {
    for (Voice voice : voices.values()) {
      if (Count.counts(voice) && voice.kind() != Origin.Kind.WITNESS && same(voice, actor)) {
        return longer(voice, label, actor);
      }
    }
    Origin.Kind kind =
        actor.kind() == Actor.Kind.PERSON
            ? Origin.Kind.PERSON
            : actor.government() ? Origin.Kind.OFFICIAL : Origin.Kind.ORGANISATION;
    return keep(new Voice("named:" + voices.size(), label, kind, actor, outlet));
  }

  /// The fullest mention of an origin gives its label.
  private Voice longer(Voice voice, String label, Actor actor) {
    if (label.length() <= voice.label().length()) {
      return voice;
    }
    Actor fuller = actor.of().size() >= voice.actor().of().size() ? actor : voice.actor();
    return keep(new Voice(voice.key(), label, voice.kind(), fuller, voice.outlet()));
  }

  private boolean same(Voice voice, Actor other) {
    Actor one = voice.actor();
    if (one.person() != null || other.person() != null) {
      return one.person() != null
          && other.person() != null
          && surname(one.person()).equals(surname(other.person()));
    }
    return one.body() != null
        && one.body().equals(other.body())
        && kinship.of(one, other) != Kinship.Verdict.DIFFERENT;
  }

  private static String surname(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  /// A medium that saw it itself.
  Voice witness(String outlet, String label) {
    return keep(new Voice("witness:" + outlet, label, Origin.Kind.WITNESS, Actor.NOBODY, outlet));
  }

  /// What a medium has from nobody who is named.
  ///
  /// @param kind ANONYMOUS, MEDIUM, DOCUMENT or UNSTATED; the first of these that is said of the
  ///   medium stays
  Voice nameless(String outlet, Origin.Kind kind, String label, Actor actor) {
    var voice = new Voice("outlet:" + outlet, label, kind, actor, outlet);
    Voice before = voices.get(voice.key());
    return before != null && before.kind().compareTo(kind) <= 0 ? before : keep(voice);
  }

  private Voice keep(Voice voice) {
    voices.put(voice.key(), voice);
    return voice;
  }

  /// The voice with this key as it is known by now.
  Voice of(String key) {
    Voice voice = voices.get(key);
    if (voice == null) {
      throw new IllegalArgumentException("no such voice: " + key);
    }
    return voice;
  }
}
