@NullMarked
package org.laut.corpus.found;

import org.jspecify.annotations.NullMarked;
