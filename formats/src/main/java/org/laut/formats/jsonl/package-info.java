/// One document a line: lines of bounded length, and a line to a document.
@NullMarked
package org.laut.formats.jsonl;

import org.jspecify.annotations.NullMarked;
