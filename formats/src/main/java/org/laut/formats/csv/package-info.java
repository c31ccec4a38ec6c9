/// Reports as tables: CSV files with a codebook and a Frictionless data package.
///
/// What the tables and columns are is told once, in `tables.tsv`; from it come the head lines, the
/// codebook and the data package, and each row is held against it.
@NullMarked
package org.laut.formats.csv;

import org.jspecify.annotations.NullMarked;
