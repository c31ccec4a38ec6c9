/// The page in the browser, as static files from the class path.
@NullMarked
package org.laut.service.page;

import org.jspecify.annotations.NullMarked;
