/// Clauses with their verbs, and which quotations are somebody's speech.
///
/// Finds clauses by commas, colons, quotation marks, conjunctions and the place of the finite verb.
/// Knows no cues and no names; linear in the tokens, without a tree search.
@NullMarked
package org.laut.de.clause;

import org.jspecify.annotations.NullMarked;
