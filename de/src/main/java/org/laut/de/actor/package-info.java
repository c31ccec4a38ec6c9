/// Who stands behind a statement, taken apart so that mentions in different texts can be compared.
///
/// [ActorFinder] reads the bodies of a text ([Bodies]) and what its persons hold ([Cast]) once, and
/// then each statement's origin ([OriginReader]). Whether two actors are the same is not decided
/// here; neither is who the origin of a statement is, which is told by [org.laut.de.statement].
@NullMarked
package org.laut.de.actor;

import org.jspecify.annotations.NullMarked;
