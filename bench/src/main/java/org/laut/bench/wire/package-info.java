/// A made-up news wire and what is measured with it: how fast it is taken in, how fast the store
/// answers, and that a kill loses nothing.
///
/// [SyntheticWire] is the wire; `bench/wire` starts the measurements. No text here is of a real
/// agency.
@NullMarked
package org.laut.bench.wire;

import org.jspecify.annotations.NullMarked;
