/// Comparison of many items: which text is made from which, which reports say the same, and how
/// many independent origins stand behind them.
///
/// Works on values that were read before, in any language; it reads no text itself, keeps nothing
/// and does no I/O.
@NullMarked
package org.laut.corpus;

import org.jspecify.annotations.NullMarked;
