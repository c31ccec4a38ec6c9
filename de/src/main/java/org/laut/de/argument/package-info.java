/// What a verb or a noun has about it: subject, objects, prepositional phrases, attributes.
///
/// Knows grammar and nothing of speech or events.
@NullMarked
package org.laut.de.argument;

import org.jspecify.annotations.NullMarked;
