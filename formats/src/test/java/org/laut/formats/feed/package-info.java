/// Lists of feeds.
@NullMarked
package org.laut.formats.feed;

import org.jspecify.annotations.NullMarked;
