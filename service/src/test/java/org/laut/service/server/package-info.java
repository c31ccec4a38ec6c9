/// Servers of the tests' own, well-behaved and otherwise.
@NullMarked
package org.laut.service.server;

import org.jspecify.annotations.NullMarked;
