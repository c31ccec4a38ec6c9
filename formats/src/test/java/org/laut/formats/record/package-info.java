@NullMarked
package org.laut.formats.record;

import org.jspecify.annotations.NullMarked;
