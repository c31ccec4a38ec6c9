/// Which item is made from which: relation, parent and what speaks for it.
///
/// Works on the items it is given, with the words they share, their credits, publishers and times
/// of publication. What an item claims, and who stands behind a claim, is told elsewhere.
@NullMarked
package org.laut.corpus.lineage;

import org.jspecify.annotations.NullMarked;
