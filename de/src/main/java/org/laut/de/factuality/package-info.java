/// How far a sentence commits itself to an event that it names: whether it happened, is planned,
/// possible, demanded, tried, denied.
///
/// Reads the sentence as it stands. On whose word it stands is told by the statements, and `event`
/// puts both together.
@NullMarked
package org.laut.de.factuality;

import org.jspecify.annotations.NullMarked;
