package org.laut.formats.intake;

/// Why a part of an input, or all of it, could not be read. The detail of a [Problem] says more.
public enum Fault {
  /// There is nothing in it.
  EMPTY,
  /// Bytes that are no text; the detail is what they are ("PDF"), or empty.
  BINARY,
  /// The bytes could not be fetched; the detail is what the system said.
  UNFETCHED,
  /// The input ends in the middle.
  TRUNCATED,
  /// An item longer than the limit; the detail is the limit in MiB.
  TOO_LONG,
  /// More items than the limit; the detail is the limit. The rest was not read.
  TOO_MANY,
  /// Unpacks to more than the limits allow; the detail is how much was unpacked, in MiB.
  BOMB,
  /// Packed bytes that cannot be unpacked; the detail says by which method ("gzip").
  BROKEN_PACKING,
  /// Bytes that are no text in the encoding that was declared; the detail is its name.
  WRONG_ENCODING,
  /// An encoding that is not known here; the detail is its name.
  UNKNOWN_ENCODING,
  /// No JSON; the detail says where.
  NOT_JSON,
  /// JSON, but no object.
  NO_OBJECT,
  /// The field named in the detail is missing.
  MISSING,
  /// The field named in the detail holds another type.
  WRONG_TYPE,
  /// The field named in the detail holds a word that is not one of its own.
  WRONG_VALUE,
  /// The publication date, in the detail, is none.
  NO_DATE,
  /// No XML; the detail says where.
  NOT_XML,
  /// XML with a DOCTYPE, which is not read, for it can hide anything.
  DOCTYPE,
  /// A reference to the entity in the detail, which is not declared.
  ENTITY,
  /// Elements or values inside each other, deeper than the limit, which is the detail.
  TOO_DEEP,
  /// XML of a kind that is not read here; the detail is its outermost element.
  OTHER_XML,
  /// A web page without an article.
  NO_ARTICLE,
  /// An item with neither text nor headline.
  NO_TEXT,
  /// A record that is no record of a web archive.
  NOT_WARC,
  /// An archived answer that is no HTTP.
  NOT_HTTP,
  /// Needs more memory than there is.
  NO_MEMORY,
  /// An error in Laut itself; the detail names it.
  INTERNAL
}
