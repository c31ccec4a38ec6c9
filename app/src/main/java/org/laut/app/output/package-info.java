/// Where results go: standard output, or a file that appears whole or not at all.
@NullMarked
package org.laut.app.output;

import org.jspecify.annotations.NullMarked;
