@NullMarked
package org.laut.de.entity;

import org.jspecify.annotations.NullMarked;
