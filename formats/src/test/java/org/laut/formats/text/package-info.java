@NullMarked
package org.laut.formats.text;

import org.jspecify.annotations.NullMarked;
