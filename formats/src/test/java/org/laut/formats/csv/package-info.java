@NullMarked
package org.laut.formats.csv;

import org.jspecify.annotations.NullMarked;
