@NullMarked
package org.laut.formats.graph;

import org.jspecify.annotations.NullMarked;
