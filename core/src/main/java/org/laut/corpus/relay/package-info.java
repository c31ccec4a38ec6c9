/// Who relays whom, counted over many items one by one.
@NullMarked
package org.laut.corpus.relay;

import org.jspecify.annotations.NullMarked;
