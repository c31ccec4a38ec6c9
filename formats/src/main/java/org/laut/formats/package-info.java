/// Documents in, records out.
///
/// The front door for news is `news`, and what comes out of it stands in `intake`. Behind it bytes
/// are unpacked in `stream` and become text in `text`; web pages are read in `html`, JSON in
/// `json`, one document a line in `jsonl`, ninjs in `ninjs`; XML is parsed in `xml` alone, feeds
/// are read in `feed`, NewsML-G2 in `newsml`, web archives in `warc`, dates in `date`. Records are
/// written and read in `record`. What is wrong with an input is a value; putting it into words is
/// the business of whoever talks to people.
@NullMarked
package org.laut.formats;

import org.jspecify.annotations.NullMarked;
