/// The front door: [org.laut.Laut] turns one document into one report.
///
/// Nothing else lives here; the types a report is made of are in `report` and `text`.
@NullMarked
package org.laut;

import org.jspecify.annotations.NullMarked;
