/// Bytes to text: which encoding a file is in, and whether it is text at all.
@NullMarked
package org.laut.formats.text;

import org.jspecify.annotations.NullMarked;
