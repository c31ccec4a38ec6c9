package org.laut.store.packed;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.laut.corpus.Item;
import org.laut.corpus.NewsItem;
import org.laut.corpus.Release;
import org.laut.formats.record.InvalidRecord;
import org.laut.formats.record.RecordReader;
import org.laut.formats.record.RecordWriter;
import org.laut.report.Actor;
import org.laut.report.OwnKnowledge;
import org.laut.report.Reading;
import org.laut.report.Recall;
import org.laut.report.Report;
import org.laut.text.Document;
import org.laut.text.Header;
import org.laut.text.Span;

/// The kept form of an item: the text, what came with it, its record `laut/record/1` and its terms.
///
/// A byte with the number of the form stands before the compressed rest. The evidence of
/// statements, times and events is no part of a record and is not kept.
public final class PackedItem {
  private static final int FORM = 1;
  private static final RecordWriter RECORDS = new RecordWriter();

  private final byte[] bytes;

  private PackedItem(byte[] bytes) {
    this.bytes = bytes;
  }

  /// What [#bytes] gave, from where it was kept.
  public static PackedItem of(byte[] bytes) {
    return new PackedItem(bytes);
  }

  /// The bytes to keep; not to be changed.
  public byte[] bytes() {
    return bytes;
  }

  /// Packs an item.
  ///
  /// @throws InvalidRecord if the reading breaks an invariant of records or is of another text
  public static PackedItem pack(NewsItem news, Reading reading) {
    String text = news.document().text();
    if (!reading.report().document().text().equals(text)) {
      throw new InvalidRecord("the report is of another text");
    }
    var out = new ByteSink();
    Header header = news.document().header();
    out.text(text);
    out.optional(header.ref());
    out.optional(header.title());
    out.optional(header.publisher());
    out.optional(string(header.published()));
    out.optional(header.language());
    release(news.release(), out);
    String title = title(news);
    Passages.write(reading.title(), title, out);
    Passages.write(reading.body(), text, out);
    Actors.write(reading.actors(), out);
    OwnKnowledges.write(reading.own(), out);
    recall(reading.recall(), out);
    out.block(RECORDS.write(reading.report()));
    return new PackedItem(Compressed.of(FORM, out.toBytes()));
  }

  private static void release(Release release, ByteSink out) {
    out.optional(release.byline());
    out.optional(string(release.published()));
    out.text(release.usage().name());
    out.optional(release.versionOf());
    out.optional(release.source());
    out.optional(release.url());
  }

  private static void recall(@Nullable Recall recall, ByteSink out) {
    out.octet(recall == null ? 0 : recall.withdraws() ? 2 : 1);
    if (recall != null) {
      out.optional(recall.title());
      Passages.span(recall.evidence(), 0, out);
    }
  }

  /// The item, under the name by which it is kept.
  ///
  /// @throws DamagedItem if the bytes are no item or break an invariant of records
  public Item unpack(String ref, int version) {
    try {
      return unpack(ref, version, new ByteSource(Compressed.expand(FORM, bytes)));
    } catch (InvalidRecord | DateTimeException | IllegalArgumentException e) {
      throw new DamagedItem(String.valueOf(e.getMessage()));
    }
  }

  private static Item unpack(String ref, int version, ByteSource in) {
    String text = in.text();
    var header =
        new Header(in.optional(), in.optional(), in.optional(), day(in.optional()), in.optional());
    var document = new Document(text, header);
    var release =
        new Release(
            in.optional(),
            moment(in.optional()),
            Release.Usage.valueOf(in.text()),
            in.optional(),
            in.optional(),
            in.optional());
    var news = new NewsItem(document, release);
    var title = Passages.read(title(news), in);
    var body = Passages.read(text, in);
    Map<String, Actor> actors = Actors.read(in);
    List<OwnKnowledge> own = OwnKnowledges.read(in);
    Recall recall = recall(in);
    String json = new String(in.block(), StandardCharsets.UTF_8);
    Report report = with(document, RecordReader.read(json, text));
    in.end();
    var reading = new Reading(report, title, body, actors, own, recall);
    SpanRange.check(reading, title(news).length(), text.length());
    return new Item(ref, version, news, reading);
  }

  /// The report with the header as it was given; a record notes the language that was found.
  private static Report with(Document document, Report report) {
    return new Report(
        document,
        report.language(),
        report.dateline(),
        report.entities(),
        report.statements(),
        report.times(),
        report.events(),
        report.caveats(),
        report.notices());
  }

  private static @Nullable Recall recall(ByteSource in) {
    int kind = in.octet();
    if (kind == 0) {
      return null;
    }
    String title = in.optional();
    Span evidence = Passages.span(0, in);
    return new Recall(kind == 2, title, evidence);
  }

  private static String title(NewsItem news) {
    String title = news.document().header().title();
    return title == null ? "" : title;
  }

  private static @Nullable String string(@Nullable Object value) {
    return value == null ? null : value.toString();
  }

  private static @Nullable LocalDate day(@Nullable String day) {
    return day == null ? null : LocalDate.parse(day);
  }

  private static @Nullable OffsetDateTime moment(@Nullable String moment) {
    return moment == null ? null : OffsetDateTime.parse(moment);
  }
}
