@NullMarked
package org.laut.bench.wire;

import org.jspecify.annotations.NullMarked;
