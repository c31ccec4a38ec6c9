/// What a service keeps in the store beside the items: who may use it, what was done by whom, what
/// waits to be taken in, which answers were given.
///
/// Items and what is read in them are not touched here.
@NullMarked
package org.laut.store.ledger;

import org.jspecify.annotations.NullMarked;
