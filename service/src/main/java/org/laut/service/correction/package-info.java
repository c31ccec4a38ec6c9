/// What people put right: keeping it, and laying it over what was read when that is served.
///
/// What was read is never changed.
@NullMarked
package org.laut.service.correction;

import org.jspecify.annotations.NullMarked;
