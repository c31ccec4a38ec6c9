/// A load on `laut serve` over loopback: how much it reads and answers beside the library itself,
/// whether its memory stays flat, and that a kill loses nothing it had acknowledged.
///
/// `bench/load` starts it. The wire and the articles are made up, see `org.laut.bench.wire`.
@NullMarked
package org.laut.bench.load;

import org.jspecify.annotations.NullMarked;
