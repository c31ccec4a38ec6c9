/// What Laut says about one document: entities, statements, source chains, and the evidence for
/// each.
///
/// Values only; how they are found is the language packs' business, how they are written that of
/// the formats.
@NullMarked
package org.laut.report;

import org.jspecify.annotations.NullMarked;
