package org.laut.corpus.claim;

import org.laut.corpus.Origin;
import org.laut.report.Actor;

/// An origin as one item gives it, before it is known which of the others it is.
///
/// @param key the same for what is surely the same origin
/// @param outlet the key of the medium that has it first hand
record Voice(String key, String label, Origin.Kind kind, Actor actor, String outlet) {}
