/// JSON as it comes in: any text to plain values, and typed access to an object's fields.
@NullMarked
package org.laut.formats.json;

import org.jspecify.annotations.NullMarked;
