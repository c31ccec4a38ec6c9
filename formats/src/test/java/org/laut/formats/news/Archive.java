package org.laut.formats.news;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;

/// A web archive in the making.
final class Archive {
  private static final Instant TIME = Instant.parse("2024-11-25T12:00:00Z");

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final WarcWriter writer;

  Archive(WarcCompression compression) {
    try {
      writer = new WarcWriter(java.nio.channels.Channels.newChannel(bytes), compression);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Archive plain() {
    return new Archive(WarcCompression.NONE);
  }

  Archive info() {
    return add(
        new Warcinfo.Builder()
            .date(TIME)
            .body(MediaType.WARC_FIELDS, "a: b\r\n".getBytes(UTF_8))
            .build());
  }

  Archive page(String url, String html) {
    return response(url, 200, "text/html; charset=utf-8", html.getBytes(UTF_8), null);
  }

  Archive response(String url, int status, String type, byte[] body, @Nullable String encoding) {
    var http = new HttpResponse.Builder(status, "x").addHeader("Content-Type", type);
    if (encoding != null) {
      http.addHeader(
          encoding.equals("chunked") ? "Transfer-Encoding" : "Content-Encoding", encoding);
    }
    byte[] head = http.build().serializeHeader();
    return raw(url, Bytes.join(head, body));
  }

  /// A response with these bytes, whatever they are.
  Archive raw(String url, byte[] http) {
    return add(
        new WarcResponse.Builder(URI.create(url))
            .date(TIME)
            .body(MediaType.HTTP_RESPONSE, http)
            .build());
  }

  Archive resource(String url, MediaType type, byte[] body) {
    return add(new WarcResource.Builder(URI.create(url)).date(TIME).body(type, body).build());
  }

  Archive conversion(String url, String text) {
    return add(
        new WarcConversion.Builder()
            .addHeader("WARC-Target-URI", url)
            .date(TIME)
            .body(MediaType.PLAIN_TEXT, text.getBytes(UTF_8))
            .build());
  }

  private Archive add(WarcRecord record) {
    try {
      writer.write(record);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  byte[] bytes() {
    return bytes.toByteArray();
  }
}
