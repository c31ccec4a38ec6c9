/// The commands that work on a store: taking in, asking, writing out, forgetting.
@NullMarked
package org.laut.app.command.store;

import org.jspecify.annotations.NullMarked;
