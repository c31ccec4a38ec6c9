/// The words that say "this is somebody else's word": verbs, nouns and adverbs of attribution with
/// what each of them takes.
///
/// A lexicon and nothing else; whether a word that stands in a text is used as a cue there is
/// `statement`'s business.
@NullMarked
package org.laut.de.cue;

import org.jspecify.annotations.NullMarked;
