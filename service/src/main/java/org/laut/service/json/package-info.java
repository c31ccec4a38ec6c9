/// Plain values to JSON. What has a form of its own is written by `formats`.
@NullMarked
package org.laut.service.json;

import org.jspecify.annotations.NullMarked;
