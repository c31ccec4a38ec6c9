@NullMarked
package org.laut.corpus.family;

import org.jspecify.annotations.NullMarked;
