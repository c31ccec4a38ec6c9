/// What a text says of an earlier item of its publisher: that it corrects or withdraws it.
///
/// Only the words of newsrooms count, at the head and the end of a text; corrections and
/// withdrawals that are reported as events are none of its business.
@NullMarked
package org.laut.de.recall;

import org.jspecify.annotations.NullMarked;
