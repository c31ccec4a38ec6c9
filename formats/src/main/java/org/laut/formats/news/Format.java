package org.laut.formats.news;

/// The formats in which news comes in.
enum Format {
  TEXT,
  HTML,
  /// One JSON object a line.
  JSON_LINES,
  /// JSON objects over several lines, or an array of them.
  JSON,
  XML,
  WARC
}
