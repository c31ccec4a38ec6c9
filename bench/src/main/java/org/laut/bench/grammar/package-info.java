/// Made-up German text from grammars: their files, how they are expanded, how noun phrases are
/// inflected, how a vocabulary grows.
///
/// What the text is for, articles or a wire, stands in the packages that use it.
@NullMarked
package org.laut.bench.grammar;

import org.jspecify.annotations.NullMarked;
