@NullMarked
package org.laut.corpus.relay;

import org.jspecify.annotations.NullMarked;
