package org.laut.service.ingest;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.laut.corpus.NewsItem;
import org.laut.service.json.Fields;
import org.laut.service.json.JsonOut;
import org.laut.service.json.Tree;
import org.laut.service.route.Call;
import org.laut.text.Document;
import org.laut.text.Header;

/// What a client says of items that do not say it themselves.
record Options(@Nullable LocalDate day, @Nullable String publisher) {
  static Options of(Call call) {
    return new Options(call.day("date"), call.query("publisher"));
  }

  static Options of(String json) {
    Map<String, @Nullable Object> stored = Tree.parse(json);
    String day = Tree.text(stored, "day");
    return new Options(day == null ? null : LocalDate.parse(day), Tree.text(stored, "publisher"));
  }

  String json() {
    return JsonOut.text(
        new Fields()
            .put("day", day == null ? null : day.toString())
            .put("publisher", publisher)
            .map());
  }

  NewsItem complete(NewsItem item) {
    Header h = item.document().header();
    var header =
        new Header(
            h.ref(),
            h.title(),
            h.publisher() == null ? publisher : h.publisher(),
            h.published() == null ? day : h.published(),
            h.language());
    return new NewsItem(new Document(item.document().text(), header), item.release());
  }
}
