/// The record: what Laut says about one document as one JSON object, schema `laut/record/1`.
///
/// Offsets in a record count code points of the text, those of a [org.laut.report.Report] UTF-16
/// units; [org.laut.formats.record.CodePoints] is the only place that knows both.
@NullMarked
package org.laut.formats.record;

import org.jspecify.annotations.NullMarked;
