/// What changes, told to those who listen.
@NullMarked
package org.laut.service.event;

import org.jspecify.annotations.NullMarked;
