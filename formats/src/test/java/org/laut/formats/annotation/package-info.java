@NullMarked
package org.laut.formats.annotation;

import org.jspecify.annotations.NullMarked;
