/// Where a text says that its own publisher saw something, was told it or learned it.
///
/// Who else says what is the business of [org.laut.de.statement].
@NullMarked
package org.laut.de.self;

import org.jspecify.annotations.NullMarked;
