/// What each named rule of the pack claims, with sentences in which it holds and in which it must
/// not.
///
/// Read by tests and by explanations; no stage of reading depends on it.
@NullMarked
package org.laut.de.rule;

import org.jspecify.annotations.NullMarked;
