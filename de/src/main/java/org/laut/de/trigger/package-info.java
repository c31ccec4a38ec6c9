/// The words that name events, verbs and nouns, with what each of them is and takes.
///
/// Says that a word names an event, not who takes part in it or whether it came about.
@NullMarked
package org.laut.de.trigger;

import org.jspecify.annotations.NullMarked;
