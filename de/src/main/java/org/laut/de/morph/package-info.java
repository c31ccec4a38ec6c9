/// Full forms of German and what they may be: the dictionary, compounds and suffixes behind it.
///
/// Looks at one form at a time; deciding between readings in a sentence is `tag`'s business.
@NullMarked
package org.laut.de.morph;

import org.jspecify.annotations.NullMarked;
