@NullMarked
package org.laut.formats.html;

import org.jspecify.annotations.NullMarked;
