@NullMarked
package org.laut.bench.grammar;

import org.jspecify.annotations.NullMarked;
