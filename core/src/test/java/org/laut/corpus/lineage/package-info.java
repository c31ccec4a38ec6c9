@NullMarked
package org.laut.corpus.lineage;

import org.jspecify.annotations.NullMarked;
