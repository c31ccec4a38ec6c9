/// What each word of a sentence is: STTS tags by an averaged perceptron over the dictionary's
/// readings.
///
/// Knows words and their neighbours, no clauses or phrases.
@NullMarked
package org.laut.de.tag;

import org.jspecify.annotations.NullMarked;
