/// The commands, one class each, and the words they understand.
@NullMarked
package org.laut.app.command;

import org.jspecify.annotations.NullMarked;
