/// Tests of the test kit itself.
@NullMarked
package org.laut.testkit;

import org.jspecify.annotations.NullMarked;
