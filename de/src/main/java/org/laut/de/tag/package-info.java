/// What each word of a sentence is: STTS tags by an averaged perceptron over the dictionary's
/// readings.
///
/// [PerceptronTagger] chooses, [TagRepair] then takes back what the words around exclude. Knows
/// words and their neighbours, no clauses or phrases.
@NullMarked
package org.laut.de.tag;

import org.jspecify.annotations.NullMarked;
