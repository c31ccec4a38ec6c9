/// How well the status of events is read where the events are given; not shipped.
@NullMarked
package org.laut.bench.factuality;

import org.jspecify.annotations.NullMarked;
