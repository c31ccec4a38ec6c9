/// Web pages to documents: the article without what stands around it.
@NullMarked
package org.laut.formats.html;

import org.jspecify.annotations.NullMarked;
