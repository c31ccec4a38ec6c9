/// Reading one text that is sent: its record, and why it is so.
@NullMarked
package org.laut.service.reading;

import org.jspecify.annotations.NullMarked;
