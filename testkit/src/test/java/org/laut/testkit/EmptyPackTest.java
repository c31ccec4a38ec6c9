package org.laut.testkit;

import java.util.List;
import java.util.Map;
import org.laut.lang.LanguagePack;
import org.laut.report.Reading;
import org.laut.report.Report;
import org.laut.text.Document;
import org.laut.text.Term;

/// A pack that finds nothing keeps the contract.
class EmptyPackTest extends LanguagePackContract {
  private record EmptyPack(String language) implements LanguagePack {
    @Override
    public Report read(Document document) {
      return new Report(
          document, language, null, List.of(), List.of(), List.of(), List.of(), List.of(),
          List.of());
    }

    @Override
    public Reading study(Document document) {
      return new Reading(read(document), List.of(), List.of(), Map.of(), List.of(), null);
    }

    @Override
    public List<Term> terms(String query) {
      return List.of();
    }
  }

  @Override
  protected LanguagePack pack() {
    return new EmptyPack("xx");
  }
}
