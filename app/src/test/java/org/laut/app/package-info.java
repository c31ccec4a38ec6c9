@NullMarked
package org.laut.app;

import org.jspecify.annotations.NullMarked;
