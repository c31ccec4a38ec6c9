/// Reports as annotations of the W3C Web Annotation Data Model, in JSON-LD.
///
/// What is said of a passage is the body of an annotation, the passage its target, given by a
/// TextPositionSelector, whose offsets the standard counts in code points as a record does, and a
/// TextQuoteSelector. The names of the bodies' fields are explained by `laut.jsonld`, which every
/// export carries inside.
@NullMarked
package org.laut.formats.annotation;

import org.jspecify.annotations.NullMarked;
