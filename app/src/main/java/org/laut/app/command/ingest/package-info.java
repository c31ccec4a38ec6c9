/// `laut ingest`: files to items, items to readings, readings into the store.
///
/// One thread takes files apart, many read, one writes, batch by batch; what is in flight is
/// bounded, so memory does not grow with the input.
@NullMarked
package org.laut.app.command.ingest;

import org.jspecify.annotations.NullMarked;
