/// The table of operations, and the way of a request through it: who may, how much at a time, in
/// what form the answer goes out.
///
/// What an operation does lives in the package of its subject.
@NullMarked
package org.laut.service.route;

import org.jspecify.annotations.NullMarked;
