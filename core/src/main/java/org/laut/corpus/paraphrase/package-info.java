/// Whether a text tells another one anew: the small details that both have, sentence by sentence.
///
/// Compares the terms of two readings and weighs them; knows no publisher, no credit and no time.
/// What follows from it is told in the package of lineage.
@NullMarked
package org.laut.corpus.paraphrase;

import org.jspecify.annotations.NullMarked;
