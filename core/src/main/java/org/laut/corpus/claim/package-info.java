/// From a question to the reports that answer it: which passages say the same, on whose word each
/// stands, and how many of these words are independent.
///
/// Works on read items alone; where they are kept is behind [org.laut.corpus.Archive].
@NullMarked
package org.laut.corpus.claim;

import org.jspecify.annotations.NullMarked;
