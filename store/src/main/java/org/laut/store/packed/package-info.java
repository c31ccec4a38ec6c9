/// One item as bytes: text, title, release, record and terms, compressed.
///
/// Nothing here knows a database. What is written carries the number of its form, so that later
/// versions can read it.
@NullMarked
package org.laut.store.packed;

import org.jspecify.annotations.NullMarked;
