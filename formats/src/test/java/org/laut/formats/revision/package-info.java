@NullMarked
package org.laut.formats.revision;

import org.jspecify.annotations.NullMarked;
