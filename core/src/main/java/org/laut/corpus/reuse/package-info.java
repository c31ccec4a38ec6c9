/// Which words two texts share: words, shingles, the keys by which a store finds candidates, and
/// the runs of words that a pair has in common.
///
/// Knows no publisher, no time and no language beyond letters and digits; who took from whom is
/// told in the package of lineage.
@NullMarked
package org.laut.corpus.reuse;

import org.jspecify.annotations.NullMarked;
