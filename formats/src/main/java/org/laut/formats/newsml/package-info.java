/// News items in IPTC's NewsML-G2, alone or in a message of many.
@NullMarked
package org.laut.formats.newsml;

import org.jspecify.annotations.NullMarked;
