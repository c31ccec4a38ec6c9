@NullMarked
package org.laut.de.recall;

import org.jspecify.annotations.NullMarked;
