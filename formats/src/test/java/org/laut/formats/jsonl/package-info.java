@NullMarked
package org.laut.formats.jsonl;

import org.jspecify.annotations.NullMarked;
