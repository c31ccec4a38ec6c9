@NullMarked
package org.laut.de.factuality;

import org.jspecify.annotations.NullMarked;
