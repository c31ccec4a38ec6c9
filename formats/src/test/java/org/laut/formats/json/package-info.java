@NullMarked
package org.laut.formats.json;

import org.jspecify.annotations.NullMarked;
