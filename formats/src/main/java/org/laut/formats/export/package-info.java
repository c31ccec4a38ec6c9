/// What every form of export has in common, and the simplest one, a record a line.
///
/// A form takes read items one by one, so that memory does not grow with their number. Opening and
/// closing files is the business of whoever calls.
@NullMarked
package org.laut.formats.export;

import org.jspecify.annotations.NullMarked;
