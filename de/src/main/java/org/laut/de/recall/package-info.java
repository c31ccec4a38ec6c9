/// What a text says of an earlier item of its own publisher: that it is corrected or withdrawn.
///
/// Reported events ("Die Firma zieht ihr Produkt zurück") are none of this package's business.
@NullMarked
package org.laut.de.recall;

import org.jspecify.annotations.NullMarked;
