@NullMarked
package org.laut.corpus.reuse;

import org.jspecify.annotations.NullMarked;
