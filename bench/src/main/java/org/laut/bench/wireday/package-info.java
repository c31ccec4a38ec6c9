/// Measuring of text reuse and lineage on wire days whose true lineage is known; not shipped.
@NullMarked
package org.laut.bench.wireday;

import org.jspecify.annotations.NullMarked;
