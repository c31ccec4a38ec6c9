@NullMarked
package org.laut.app.view;

import org.jspecify.annotations.NullMarked;
