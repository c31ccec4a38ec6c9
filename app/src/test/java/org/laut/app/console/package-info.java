@NullMarked
package org.laut.app.console;

import org.jspecify.annotations.NullMarked;
