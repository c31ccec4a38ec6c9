/// Bytes on their way in: looked at before they are read, unpacked within limits, put into UTF-8.
@NullMarked
package org.laut.formats.stream;

import org.jspecify.annotations.NullMarked;
