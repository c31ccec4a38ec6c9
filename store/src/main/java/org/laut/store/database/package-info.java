/// The two databases a store can lie in, behind one interface: sessions, transactions, schema,
/// failures.
///
/// What differs between them stays here; the rest of the store writes the same SQL for both.
@NullMarked
package org.laut.store.database;

import org.jspecify.annotations.NullMarked;
