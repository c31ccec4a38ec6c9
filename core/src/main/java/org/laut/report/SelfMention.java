package org.laut.report;

import org.laut.text.Span;

/// A place where a text speaks of its own publisher: "dieser Zeitung", "sagte der dpa", "eine
/// dpa-Reporterin".
///
/// @param reporter true for somebody of the publisher's who is there and sees
public record SelfMention(Span span, boolean reporter) {}
