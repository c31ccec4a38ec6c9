/// Documents in, records out.
///
/// Bytes become text in `text`, web pages documents in `html`; JSON is read in `json`, one document
/// a line in `jsonl`; records are written and read in `record`. What is wrong with an input is a
/// value; putting it into words is the business of whoever talks to people.
@NullMarked
package org.laut.formats;

import org.jspecify.annotations.NullMarked;
