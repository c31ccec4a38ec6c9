package org.laut;

import java.util.List;
import java.util.ServiceLoader;
import org.laut.lang.LanguagePack;
import org.laut.report.Reading;
import org.laut.report.Report;
import org.laut.text.Document;
import org.laut.text.Term;

/// Reads news copy and says on whose word each sentence stands.
///
/// Immutable and safe for any number of threads. Making one loads lexicons and models and takes a
/// moment; keep it.
public final class Laut {
  private final LanguagePack pack;

  private Laut(LanguagePack pack) {
    this.pack = pack;
  }

  /// The reader of German.
  ///
  /// @throws IllegalStateException if the German pack is not on the class path, or two are
  public static Laut german() {
    return language("de");
  }

  /// The reader of the language with this BCP 47 primary tag.
  ///
  /// @throws IllegalStateException if there is no pack for it, or more than one
  public static Laut language(String tag) {
    List<LanguagePack> packs =
        ServiceLoader.load(LanguagePack.class).stream()
            .map(ServiceLoader.Provider::get)
            .filter(p -> p.language().equals(tag))
            .toList();
    if (packs.size() != 1) {
      throw new IllegalStateException(
          packs.isEmpty()
              ? "no language pack for " + tag
              : "two language packs for " + tag + ": " + packs.get(0) + ", " + packs.get(1));
    }
    return new Laut(packs.getFirst());
  }

  /// Reads one document. Never throws on its text; time is linear in its length.
  public Report read(Document document) {
    return pack.read(document);
  }

  /// Reads one document for an archive, where it is to be found and compared; otherwise as
  /// [#read(Document)].
  public Reading study(Document document) {
    return pack.study(document);
  }

  /// The terms of a query, as those of a text are made.
  public List<Term> terms(String query) {
    return pack.terms(query);
  }
}
