package org.laut.de.term;

/// How a word is used, as far as its keys depend on it.
enum Use {
  NAME,
  NOUN,
  /// A noun by its ending, but unknown, so that it may be a name: "Tarkenien" may be a land or the
  /// plural of a thing. Such a word is looked up by its form.
  UNKNOWN,
  VERB,
  ADJECTIVE,
  NUMBER
}
