/// How fast the reading is: JMH benchmarks beside Apache OpenNLP, times beside HeidelTime, whole
/// processes, one table.
///
/// [SpeedTable] is the entry; `bench/run` starts it. All text is made up by [SyntheticNews].
@NullMarked
package org.laut.bench.speed;

import org.jspecify.annotations.NullMarked;
