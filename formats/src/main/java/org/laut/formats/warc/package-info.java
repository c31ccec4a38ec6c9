/// Web archives to items: the pages and texts in a WARC file, read record by record with jwarc.
@NullMarked
package org.laut.formats.warc;

import org.jspecify.annotations.NullMarked;
