package org.laut.report;

import org.laut.text.Span;
import org.laut.time.TimeValue;

/// When an event takes place.
///
/// @param value for a stretch `begin/end`
/// @param span the time expression it was read from
public record EventTime(TimeValue value, Span span) {}
