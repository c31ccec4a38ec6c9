@NullMarked
package org.laut.formats.export;

import org.jspecify.annotations.NullMarked;
