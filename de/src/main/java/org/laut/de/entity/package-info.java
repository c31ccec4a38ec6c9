/// Who is meant: names, offices, bodies, outlets and documents of a text, and what stands for them
/// elsewhere in it.
///
/// [org.laut.de.entity.EntityFinder] reads a tagged text once; [org.laut.de.entity.Entities]
/// answers for a noun phrase or pronoun what kind of source it is and whom it names. What is known
/// of the world stands in the lexicons beside this package, never in code.
@NullMarked
package org.laut.de.entity;

import org.jspecify.annotations.NullMarked;
