/// What the service tells about itself: logs, metrics, health. No secrets, no texts.
@NullMarked
package org.laut.service.watch;

import org.jspecify.annotations.NullMarked;
