/// Keeps items, their versions and what was read in them, in one SQLite file or a PostgreSQL
/// database.
///
/// Nothing here reads text or compares items; that is [org.laut.corpus] over what the store gives.
@NullMarked
package org.laut.store;

import org.jspecify.annotations.NullMarked;
