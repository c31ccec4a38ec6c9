/// Where a text speaks of its own publisher, which tells whether that saw or heard something
/// itself.
@NullMarked
package org.laut.de.self;

import org.jspecify.annotations.NullMarked;
