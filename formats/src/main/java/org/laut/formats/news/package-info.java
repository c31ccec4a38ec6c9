/// The front door for whatever comes in: finds out the format of an input and reads its items.
///
/// Formats themselves are read in their own packages; what they have in common is in `intake`.
@NullMarked
package org.laut.formats.news;

import org.jspecify.annotations.NullMarked;
