/// News items in IPTC's ninjs, versions 1.x and 2.x.
@NullMarked
package org.laut.formats.ninjs;

import org.jspecify.annotations.NullMarked;
