/// When it is: the time expressions of a text and their values, resolved against the day of
/// publication and against each other.
///
/// Knows clauses and the tense of their verbs, but no statements and no events.
@NullMarked
package org.laut.de.time;

import org.jspecify.annotations.NullMarked;
