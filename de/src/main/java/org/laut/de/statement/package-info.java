/// Who says what, in which form, and through which hands it came.
///
/// [StatementFinder] goes through the units of a text in order. For each it reads the frames
/// ([FrameReader], [AdverbialFinder]), lets one finder per form propose candidates, and turns them
/// into statements with their chains ([ChainBuilder], [Assembler]). Knows German syntax and the cue
/// lexicons, no name of anybody.
@NullMarked
package org.laut.de.statement;

import org.jspecify.annotations.NullMarked;
