/// What the store holds: lists, records, versions, descent, export, and forgetting.
@NullMarked
package org.laut.service.item;

import org.jspecify.annotations.NullMarked;
