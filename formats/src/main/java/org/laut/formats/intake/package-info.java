/// What comes out of an input: its items one by one, and what could not be read of it.
///
/// Values only, and what every format has in common. Nothing here knows a format.
@NullMarked
package org.laut.formats.intake;

import org.jspecify.annotations.NullMarked;
