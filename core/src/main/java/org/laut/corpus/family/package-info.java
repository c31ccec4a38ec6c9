/// Who belongs together: names of one agency or publishing house, and a government with its
/// ministries, spokesmen and state agencies.
///
/// A table that users edit, as lines of text; where the lines come from is told elsewhere.
@NullMarked
package org.laut.corpus.family;

import org.jspecify.annotations.NullMarked;
