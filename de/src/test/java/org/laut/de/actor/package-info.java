@NullMarked
package org.laut.de.actor;

import org.jspecify.annotations.NullMarked;
