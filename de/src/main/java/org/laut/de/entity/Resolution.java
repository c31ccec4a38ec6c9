package org.laut.de.entity;

import org.jspecify.annotations.Nullable;
import org.laut.report.SourceKind;
import org.laut.text.Span;

/// What a noun phrase or pronoun stands for.
///
/// @param kind what kind of source it is
/// @param entity the id of the entity in [Entities#entities()]; null if it names none
/// @param antecedent where a pronoun or bare role was named before; null if it names itself or
///   nothing before agrees
/// @param gender the genders and numbers it may have, as [Gender] bits
public record Resolution(
    SourceKind kind, @Nullable String entity, @Nullable Span antecedent, int gender) {}
