package org.laut.formats.warc;

import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.laut.corpus.NewsItem;
import org.laut.corpus.Release;
import org.laut.formats.html.PageOrText;
import org.laut.formats.intake.Fault;
import org.laut.formats.intake.Limits;
import org.laut.formats.intake.Unreadable;
import org.laut.text.Document;
import org.laut.text.Header;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/// What a record has captured: a page or text with its address, or something else.
///
/// @param kind what it is
/// @param content null if it is neither page nor text
/// @param address where it was captured
record Captured(String kind, @Nullable Content content, String address) {
  /// The bytes of a page or text, unpacked.
  interface Content {
    /// At most so many of them.
    byte[] bytes(int most) throws IOException;
  }

  private static final int SUCCESS = 2;

  /// Looks at the heads of a record, not at its content.
  static Captured of(WarcRecord record) throws IOException {
    return switch (record) {
      case WarcResponse response -> response(response);
      case WarcResource resource -> direct(resource);
      case WarcConversion conversion -> direct(conversion);
      default -> new Captured(record.type(), null, "");
    };
  }

  private static Captured response(WarcResponse record) throws IOException {
    MediaType type = record.contentType();
    if (!type.base().equals(MediaType.HTTP)) {
      return new Captured(type.base().toString(), null, "");
    }
    HttpResponse http = http(record);
    if (http.status() / 100 != SUCCESS) {
      return new Captured("HTTP " + http.status(), null, "");
    }
    return captured(http.contentType(), most -> decoded(http, most), record.target());
  }

  private static HttpResponse http(WarcResponse record) throws IOException {
    try {
      return record.http();
    } catch (ParsingException e) {
      throw new Unreadable(Fault.NOT_HTTP, "");
    }
  }

  /// The content with chunks joined and packing undone.
  private static byte[] decoded(HttpResponse http, int most) throws IOException {
    Optional<String> packing = http.headers().first("Content-Encoding");
    try {
      return http.bodyDecoded().stream().readNBytes(most);
    } catch (IOException | RuntimeException e) {
      throw packing.isEmpty()
          ? new Unreadable(Fault.NOT_HTTP, "")
          : new Unreadable(Fault.BROKEN_PACKING, packing.get());
    }
  }

  private static Captured direct(WarcTargetRecord record) {
    return captured(
        record.contentType(), most -> record.body().stream().readNBytes(most), record.target());
  }

  private static Captured captured(MediaType type, Content content, String address) {
    boolean readable =
        type.base().equals(MediaType.HTML)
            || type.base().equals(MediaType.XHTML)
            || type.base().equals(MediaType.PLAIN_TEXT);
    return new Captured(type.base().toString(), readable ? content : null, address);
  }

  /// The item in the content. Its id is the address, and so is its URL if a page names no other.
  NewsItem item(Limits limits) throws IOException {
    if (content == null) {
      throw new IllegalStateException(kind);
    }
    byte[] bytes = content.bytes(limits.itemBytes() + 1);
    if (bytes.length > limits.itemBytes()) {
      throw limits.tooLong();
    }
    boolean page = !kind.equals(MediaType.PLAIN_TEXT.toString());
    NewsItem item = PageOrText.read(bytes, page);
    Header h = item.document().header();
    Release r = item.release();
    var header = new Header(address, h.title(), h.publisher(), h.published(), h.language());
    String url = r.url() == null ? address : r.url();
    var release = new Release(r.byline(), r.published(), r.usage(), r.versionOf(), r.source(), url);
    return new NewsItem(new Document(item.document().text(), header), release);
  }
}
