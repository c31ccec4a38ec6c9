@NullMarked
package org.laut.corpus.sample;

import org.jspecify.annotations.NullMarked;
