package org.laut.report;

import org.jspecify.annotations.Nullable;
import org.laut.text.Span;
import org.laut.time.TimeMod;
import org.laut.time.TimeType;
import org.laut.time.TimeValue;

/// An expression of time in the text, a TIMEX3.
///
/// @param span without the preposition and article that govern it ("am", "bis zum")
/// @param mod null if the value stands as it is
/// @param rule the name of the rule that read it
/// @param evidence the steps to the value, such as the reference it counts from
public record TimeExpression(
    Span span,
    TimeType type,
    TimeValue value,
    @Nullable TimeMod mod,
    String rule,
    Evidence evidence) {}
