/// Tests of the store: one contract for both databases, and what is particular to each.
@NullMarked
package org.laut.store;

import org.jspecify.annotations.NullMarked;
