package org.laut.de;

import org.laut.lang.LanguagePack;
import org.laut.testkit.LanguagePackContract;

class GermanPackTest extends LanguagePackContract {
  private static final GermanPack PACK = new GermanPack();

  @Override
  protected LanguagePack pack() {
    return PACK;
  }
}
