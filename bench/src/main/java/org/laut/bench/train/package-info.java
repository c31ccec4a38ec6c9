/// Training and measuring of the tagger.
@NullMarked
package org.laut.bench.train;

import org.jspecify.annotations.NullMarked;
