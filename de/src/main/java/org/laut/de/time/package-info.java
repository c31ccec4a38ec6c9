/// When it is: the time expressions of a text and their values, resolved against the day of
/// publication and against each other.
///
/// [TimeFinder] tries its rules at each [Pieces] of the text; a rule asks [Directions] where the
/// clause looks and [Timeline] what the text last spoke of, and writes its steps into a [Trace].
/// Words and their values stand in the lexicons of [Role].
///
/// Knows clauses and the tense of their verbs, but no statements and no events.
@NullMarked
package org.laut.de.time;

import org.jspecify.annotations.NullMarked;
