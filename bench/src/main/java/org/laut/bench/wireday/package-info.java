/// Measuring on wire days whose true lineage is known; not shipped.
@NullMarked
package org.laut.bench.wireday;

import org.jspecify.annotations.NullMarked;
