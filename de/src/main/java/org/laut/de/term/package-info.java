/// What a search finds a sentence by: the lemmas of its content words and their parts.
///
/// Nothing here says what a sentence means; words come from [org.laut.de.tag], compounds from
/// [org.laut.de.morph].
@NullMarked
package org.laut.de.term;

import org.jspecify.annotations.NullMarked;
