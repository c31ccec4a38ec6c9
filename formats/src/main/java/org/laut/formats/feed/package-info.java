/// RSS and Atom feeds to items, entry by entry. ROME knows the many forms of feeds; it is given one
/// entry at a time, with the head of its feed, from the parser in `xml`.
@NullMarked
package org.laut.formats.feed;

import org.jspecify.annotations.NullMarked;
