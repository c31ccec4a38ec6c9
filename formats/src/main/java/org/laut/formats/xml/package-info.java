/// The one place where XML is parsed: without DOCTYPE, external entities and inclusions, within
/// limits of size and depth, one element of a long document at a time.
///
/// Knows no vocabulary; what elements mean is told by the packages that read them.
@NullMarked
package org.laut.formats.xml;

import org.jspecify.annotations.NullMarked;
