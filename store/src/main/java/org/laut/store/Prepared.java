package org.laut.store;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.laut.corpus.NewsItem;
import org.laut.store.packed.PackedItem;

/// All that is written of an item, worked out before the transaction begins.
///
/// @param words as [ItemWords] gives them
/// @param keys as [TextKeys] gives them
record Prepared(
    Arrival arrival,
    long moment,
    @Nullable String publisher,
    @Nullable String versionOf,
    PackedItem packed,
    Map<String, Boolean> words,
    List<Long> keys) {
  /// Throws InvalidRecord if the reading breaks an invariant of records.
  static Prepared of(Studied studied, Arrival arrival) {
    NewsItem news = studied.news();
    String versionOf = news.release().versionOf();
    return new Prepared(
        arrival,
        Moments.of(news),
        Names.publisher(news.document().header().publisher()),
        versionOf == null ? null : Names.kept(versionOf),
        PackedItem.pack(news, studied.reading()),
        ItemWords.of(studied.reading()),
        TextKeys.of(studied.reading()));
  }
}
