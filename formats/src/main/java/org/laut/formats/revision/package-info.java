/// What changed from one version of an item to another.
@NullMarked
package org.laut.formats.revision;

import org.jspecify.annotations.NullMarked;
