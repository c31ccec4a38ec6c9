/// Lexicon files as rows: read, and checked for their columns and their order.
///
/// Says nothing of what a column means; that is told by the stage whose lexicon it is.
@NullMarked
package org.laut.de.table;

import org.jspecify.annotations.NullMarked;
