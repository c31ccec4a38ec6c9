package org.laut.formats.export;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.laut.corpus.Item;
import org.laut.corpus.NewsItem;
import org.laut.corpus.Release;
import org.laut.formats.record.RandomReport;
import org.laut.report.Reading;
import org.laut.report.Report;

/// Items with sound reports and titles of all kinds; the same seed gives the same item.
public final class RandomItem {
  private static final List<String> HOSTILE =
      List.of(
          "=HYPERLINK(\"http://a.example\";\"x\")",
          "+1",
          "-2",
          "@SUM(A1)",
          "\t=1",
          "\r=1",
          "' quoted",
          "<b>&amp;\"'; DROP TABLE x; --",
          "a\uD800b\0c\u0001\uFFFE",
          "Über 😀, „so“");

  private RandomItem() {}

  /// The item of this seed, with a hostile by-line, source and ref.
  public static Item of(long seed) {
    String hostile = HOSTILE.get((int) (seed % HOSTILE.size()));
    boolean bare = seed % 3 == 0;
    var release =
        new Release(
            bare ? null : hostile,
            bare ? null : OffsetDateTime.parse("2025-03-11T07:40+01:00"),
            Release.Usage.values()[(int) (seed % 3)],
            bare ? null : "a/1",
            bare ? null : hostile,
            bare ? null : "https://bote.example/" + seed);
    return item(hostile + seed, release, RandomReport.of(seed));
  }

  /// An item with this report.
  public static Item item(String ref, Release release, Report report) {
    var news = new NewsItem(report.document(), release);
    return new Item(
        ref, 1, news, new Reading(report, List.of(), List.of(), Map.of(), List.of(), null));
  }
}
