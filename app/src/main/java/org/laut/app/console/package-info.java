/// What the commands stand on: streams, the screen, words in the user's language, failures.
@NullMarked
package org.laut.app.console;

import org.jspecify.annotations.NullMarked;
