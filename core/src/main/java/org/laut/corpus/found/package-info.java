/// What is wanted of the items that were found: the statements of somebody, the events of a
/// question.
@NullMarked
package org.laut.corpus.found;

import org.jspecify.annotations.NullMarked;
