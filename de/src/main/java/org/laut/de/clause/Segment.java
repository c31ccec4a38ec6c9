package org.laut.de.clause;

/// The tokens between two borders, before it is known to which clause they belong.
///
/// @param first index of its first token
/// @param end index behind its last token
/// @param opener what stands in front of it
/// @param speech true for a masked quotation with its marks
record Segment(int first, int end, Clause.Boundary opener, boolean speech) {}
