/// The German language pack: [org.laut.de.GermanPack] runs the fixed stages in order.
///
/// Each stage has a package of its own: `token`, `morph`, `tag`, `cue`, `clause`, `phrase`,
/// `entity`, `statement`. A stage depends on the ones before it and never on a later one. No I/O
/// but loading the pack's own resources.
@NullMarked
package org.laut.de;

import org.jspecify.annotations.NullMarked;
