/// `laut serve` and `laut tokens`: the service on this machine, and who may use it.
///
/// What the service does lives in `org.laut.service`; here are its options and its end.
@NullMarked
package org.laut.app.command.serve;

import org.jspecify.annotations.NullMarked;
