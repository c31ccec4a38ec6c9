/// Who says what, in which form, and through which hands it came.
///
/// [StatementFinder] goes through the units of a text in order. For each, [UnitReader] reads the
/// frames and adverbials ([UnitFrames]) and lets one finder per form propose candidates; [Nesting]
/// gives them their chains ([ChainBuilder]). At the end [Assembler] writes the statements. Knows
/// German syntax and the cue lexicons, no name of anybody.
@NullMarked
package org.laut.de.statement;

import org.jspecify.annotations.NullMarked;
