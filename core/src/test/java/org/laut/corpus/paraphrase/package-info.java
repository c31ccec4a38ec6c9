@NullMarked
package org.laut.corpus.paraphrase;

import org.jspecify.annotations.NullMarked;
