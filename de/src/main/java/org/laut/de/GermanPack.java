package org.laut.de;

import java.util.List;
import org.laut.lang.LanguagePack;
import org.laut.report.Report;
import org.laut.text.Document;

/// Reads German.
public final class GermanPack implements LanguagePack {
  @Override
  public String language() {
    return "de";
  }

  @Override
  public Report read(Document document) {
    return new Report(document, "de", null, List.of(), List.of(), List.of(), List.of());
  }
}
