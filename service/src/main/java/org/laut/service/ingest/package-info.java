/// Taking items in: at once, or as a job that outlives the process.
///
/// What an item is lives in `formats.news`; how it is kept lives in the store.
@NullMarked
package org.laut.service.ingest;

import org.jspecify.annotations.NullMarked;
