package org.laut.lang;

import java.util.List;
import org.laut.report.Reading;
import org.laut.report.Report;
import org.laut.text.Document;
import org.laut.text.Term;

/// Everything Laut needs to read one language.
///
/// Implementations load their resources when they are made, are immutable afterwards and serve any
/// number of threads. They never throw on any text.
public interface LanguagePack {
  /// BCP 47 primary tag, `de`.
  String language();

  /// Reads one document; linear in its length.
  Report read(Document document);

  /// Reads one document for an archive: the report of [#read(Document)] with the terms of title and
  /// text. Linear in its length.
  Reading study(Document document);

  /// The terms of a query in the order they were typed, made like those of texts; a word that a
  /// text would lose as grammar is lost here too.
  List<Term> terms(String query);
}
