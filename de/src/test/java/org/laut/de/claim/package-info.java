/// Questions to a handful of made-up items: who really knows it.
@NullMarked
package org.laut.de.claim;

import org.jspecify.annotations.NullMarked;
