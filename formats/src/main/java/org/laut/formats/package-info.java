/// Documents in, records out.
///
/// Texts and HTML are read here, JSON in `json`, one document a line in `jsonl`, and records are
/// written and read in `record`. What is wrong with an input is a value; putting it into words is
/// the business of whoever talks to people.
@NullMarked
package org.laut.formats;

import org.jspecify.annotations.NullMarked;
