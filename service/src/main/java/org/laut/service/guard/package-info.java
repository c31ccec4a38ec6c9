/// Who may come in: tokens and roles, hosts and origins, how often, and the headers that tell
/// browsers what a page may do.
///
/// Everything is denied that is not allowed here.
@NullMarked
package org.laut.service.guard;

import org.jspecify.annotations.NullMarked;
