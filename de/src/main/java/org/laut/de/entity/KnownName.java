package org.laut.de.entity;

import org.laut.report.EntityKind;

/// A name of the lexicons.
///
/// @param id slug of what it names
/// @param kind what it names
/// @param name the usual German form
/// @param gender [Gender] bits of the name in German
/// @param weak true if the form is also a common word or abbreviation, so that it needs quotation
///   marks or a noun that says what it is ("das Magazin Stern")
/// @param capital true if it is a capital, which stands for its government as well as for the town
public record KnownName(
    String id, EntityKind kind, String name, int gender, boolean weak, boolean capital) {}
