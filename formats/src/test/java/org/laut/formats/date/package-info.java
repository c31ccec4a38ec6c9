@NullMarked
package org.laut.formats.date;

import org.jspecify.annotations.NullMarked;
