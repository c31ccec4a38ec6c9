/// Attacks on the guard, and real servers on loopback.
@NullMarked
package org.laut.service.net;

import org.jspecify.annotations.NullMarked;
