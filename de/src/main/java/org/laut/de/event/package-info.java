/// What happens, according to whom: triggers with their participants, place, time and amounts, one
/// event for all mentions of the same, and the commitment of each source that speaks of it.
@NullMarked
package org.laut.de.event;

import org.jspecify.annotations.NullMarked;
