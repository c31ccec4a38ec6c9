@NullMarked
package org.laut.bench.speed;

import org.jspecify.annotations.NullMarked;
