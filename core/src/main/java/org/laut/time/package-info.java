/// Time as texts speak of it, in the terms of TIMEX3 (TimeML 1.2.1): points and stretches of the
/// calendar, lengths, repetitions and vague references.
///
/// [TimeValue] is the entry. Values only: nothing here reads a text or knows a language.
@NullMarked
package org.laut.time;

import org.jspecify.annotations.NullMarked;
