@NullMarked
package org.laut.app.revision;

import org.jspecify.annotations.NullMarked;
