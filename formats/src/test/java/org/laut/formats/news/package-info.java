@NullMarked
package org.laut.formats.news;

import org.jspecify.annotations.NullMarked;
