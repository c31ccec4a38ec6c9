/// Files to documents, with one clear line for every file that is none.
@NullMarked
package org.laut.app.input;

import org.jspecify.annotations.NullMarked;
