/// When something was published, as the formats write it.
@NullMarked
package org.laut.formats.date;

import org.jspecify.annotations.NullMarked;
