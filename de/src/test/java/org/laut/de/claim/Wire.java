package org.laut.de.claim;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.laut.Laut;
import org.laut.corpus.Answer;
import org.laut.corpus.Filter;
import org.laut.corpus.Item;
import org.laut.corpus.MemoryArchive;
import org.laut.corpus.NewsItem;
import org.laut.corpus.Release;
import org.laut.corpus.claim.Who;
import org.laut.de.GermanFamilies;
import org.laut.text.Document;
import org.laut.text.Header;

/// A short wire of made-up items, an hour apart.
final class Wire {
  private static final Laut LAUT = Laut.german();
  private static final OffsetDateTime START = OffsetDateTime.parse("2025-02-04T07:00:00+01:00");

  private final MemoryArchive archive = new MemoryArchive();
  private int hours;

  Wire add(String ref, String publisher, String title, String text) {
    return add(ref, publisher, title, text, Release.Usage.USABLE, null);
  }

  Wire add(
      String ref,
      String publisher,
      String title,
      String text,
      Release.Usage usage,
      @Nullable String versionOf) {
    OffsetDateTime published = START.plusHours(hours++);
    var header = new Header(ref, title, publisher, published.toLocalDate(), "de");
    var document = new Document(text, header);
    var release = new Release(null, published, usage, versionOf, null, null);
    archive.add(new Item(ref, 1, new NewsItem(document, release), LAUT.study(document)));
    return this;
  }

  Answer who(String question) {
    var who = new Who(archive, GermanFamilies.load());
    return who.ask(question, LAUT.terms(question), Filter.ALL);
  }
}
