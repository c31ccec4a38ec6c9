package org.laut.report;

import org.jspecify.annotations.Nullable;
import org.laut.text.Span;

/// Somebody or something that takes part in an event, or its place.
///
/// @param span the noun phrase, without preposition and relative clause
/// @param entity the entity's id; null if the phrase was not resolved
public record Participant(Span span, @Nullable String entity) {}
