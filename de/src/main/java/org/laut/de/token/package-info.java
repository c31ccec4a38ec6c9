/// Cutting German text into tokens, sentences, quotations and agency heads.
///
/// Looks at characters and short closed lists only, never at the dictionary.
@NullMarked
package org.laut.de.token;

import org.jspecify.annotations.NullMarked;
