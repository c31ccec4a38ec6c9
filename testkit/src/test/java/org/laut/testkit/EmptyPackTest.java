package org.laut.testkit;

import java.util.List;
import org.laut.lang.LanguagePack;
import org.laut.report.Report;
import org.laut.text.Document;

/// A pack that finds nothing keeps the contract.
class EmptyPackTest extends LanguagePackContract {
  private record EmptyPack(String language) implements LanguagePack {
    @Override
    public Report read(Document document) {
      return new Report(
          document, language, null, List.of(), List.of(), List.of(), List.of(), List.of(),
          List.of());
    }
  }

  @Override
  protected LanguagePack pack() {
    return new EmptyPack("xx");
  }
}
