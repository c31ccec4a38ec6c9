/// Feeds polled from real servers on loopback into real stores.
@NullMarked
package org.laut.service.feeds;

import org.jspecify.annotations.NullMarked;
