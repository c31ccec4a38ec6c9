package org.laut.bench.wire;

import org.laut.bench.grammar.Kept;

/// Something that a story tells of; each item may word it anew.
///
/// @param symbol what the grammar words it from
record Fact(String symbol, Kept kept) {}
