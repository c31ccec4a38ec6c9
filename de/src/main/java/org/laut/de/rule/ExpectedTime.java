package org.laut.de.rule;

import org.jspecify.annotations.Nullable;
import org.laut.time.TimeMod;
import org.laut.time.TimeType;

/// A time expression of an example.
///
/// @param mention its characters
/// @param value as TIMEX3 writes it
/// @param mod null if the value stands as it is
public record ExpectedTime(String mention, TimeType type, String value, @Nullable TimeMod mod)
    implements Expectation {}
