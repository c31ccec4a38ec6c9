package org.laut.lang;

import org.laut.report.Report;
import org.laut.text.Document;

/// Everything Laut needs to read one language.
///
/// Implementations load their resources when they are made, are immutable afterwards and serve any
/// number of threads. They never throw on any text.
public interface LanguagePack {
  /// BCP 47 primary tag, `de`.
  String language();

  /// Reads one document; linear in its length.
  Report read(Document document);
}
