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

/// A question and a short wire of made-up items, an hour apart.
final class Wire {
  private static final Laut LAUT = Laut.german();
  private static final OffsetDateTime START = OffsetDateTime.parse("2025-02-04T07:00:00+01:00");
  private static final String WITHDRAWS = "withdraws ";
  private static final String BY = "by ";

  private final MemoryArchive archive = new MemoryArchive();
  private final String question;
  private int hours;

  private Wire(String question) {
    this.question = question;
  }

  /// Reads the form that is told at [WhoGoldenTest].
  static Wire parse(String input) {
    String[] parts = input.split("(?m)^# ", -1);
    var wire = new Wire(parts[0].substring(2).strip());
    for (int i = 1; i < parts.length; i++) {
      int end = parts[i].indexOf('\n');
      wire.add(parts[i].substring(0, end).split(" \\| ", -1), parts[i].substring(end + 1).strip());
    }
    return wire;
  }

  private void add(String[] head, String text) {
    String withdrawn = value(head, WITHDRAWS);
    OffsetDateTime published = START.plusHours(hours++);
    var header = new Header(head[0], head[2], head[1], published.toLocalDate(), "de");
    var document = new Document(text, header);
    Release.Usage usage = withdrawn == null ? Release.Usage.USABLE : Release.Usage.WITHDRAWN;
    var release = new Release(value(head, BY), published, usage, withdrawn, null, null);
    archive.add(new Item(head[0], 1, new NewsItem(document, release), LAUT.study(document)));
  }

  private static @Nullable String value(String[] head, String name) {
    for (int i = 3; i < head.length; i++) {
      if (head[i].startsWith(name)) {
        return head[i].substring(name.length());
      }
    }
    return null;
  }

  Answer ask() {
    var who = new Who(archive, GermanFamilies.load());
    return who.ask(question, LAUT.terms(question), Filter.ALL);
  }
}
