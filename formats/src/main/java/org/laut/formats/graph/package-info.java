/// Who passes on whose word, written as a graph and as JSON; as a table it is written in `csv`.
@NullMarked
package org.laut.formats.graph;

import org.jspecify.annotations.NullMarked;
