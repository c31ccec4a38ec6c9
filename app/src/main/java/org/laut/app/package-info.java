/// The program `laut`: one command line from its words to its exit code.
@NullMarked
package org.laut.app;

import org.jspecify.annotations.NullMarked;
