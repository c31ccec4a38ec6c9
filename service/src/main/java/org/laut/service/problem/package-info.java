/// What goes wrong in a request, as RFC 9457 has it.
///
/// Every error leaves the service through here: those of operations, of the framework and of the
/// server below it. Nothing here knows an operation.
@NullMarked
package org.laut.service.problem;

import org.jspecify.annotations.NullMarked;
