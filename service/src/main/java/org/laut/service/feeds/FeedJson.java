package org.laut.service.feeds;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.laut.formats.text.WellFormed;
import org.laut.store.Feed;
import org.laut.store.FeedState;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Writes feeds as the API gives them, in UTF-8 with a line end.
public final class FeedJson {
  private static final int GONE = 410;

  private FeedJson() {}

  /// One feed.
  public static byte[] feed(Feed feed) {
    return written(out -> feed(out, feed));
  }

  /// All feeds, as a page of a list.
  public static byte[] list(List<Feed> feeds) {
    return written(out -> {
      out.writeStartObject();
      out.writeArrayPropertyStart("items");
      feeds.forEach(feed -> feed(out, feed));
      out.writeEndArray();
      text(out, "next", null);
      out.writeEndObject();
    });
  }

  /// All feeds as one document of schema `laut/feeds/1`.
  public static byte[] document(List<Feed> feeds) {
    return written(out -> {
      out.writeStartObject();
      text(out, "schema", "laut/feeds/1");
      out.writeArrayPropertyStart("feeds");
      feeds.forEach(feed -> feed(out, feed));
      out.writeEndArray();
      out.writeEndObject();
    });
  }

  /// In one word how a feed does: `new`, `ok`, `failing`, or `gone` where the server says so.
  public static String state(FeedState state) {
    if (state.polled() == null) {
      return "new";
    }
    if (state.fault() == null) {
      return "ok";
    }
    return String.valueOf(GONE).equals(state.detail()) ? "gone" : "failing";
  }

  /// Why the last poll failed, as `fault: detail`; null if it did not.
  public static @Nullable String problem(FeedState state) {
    if (state.fault() == null) {
      return null;
    }
    String detail = state.detail();
    return detail == null || detail.isEmpty() ? state.fault() : state.fault() + ": " + detail;
  }

  private static byte[] written(Consumer<JsonGenerator> body) {
    var bytes = new ByteArrayOutputStream(1024);
    try (JsonGenerator out =
        new JsonFactory().createGenerator(ObjectWriteContext.empty(), bytes, JsonEncoding.UTF8)) {
      body.accept(out);
    }
    bytes.write('\n');
    return bytes.toByteArray();
  }

  private static void feed(JsonGenerator out, Feed feed) {
    FeedState state = feed.state();
    out.writeStartObject();
    text(out, "id", String.valueOf(feed.id()));
    text(out, "url", feed.url());
    text(out, "title", state.title());
    text(out, "publisher", feed.publisher());
    text(out, "added", feed.added().toString());
    text(out, "state", state(state));
    text(out, "polled", moment(state.polled()));
    text(out, "next", state.next().toString());
    text(out, "problem", problem(state));
    out.writeNumberProperty("items", feed.items());
    out.writeEndObject();
  }

  private static @Nullable String moment(@Nullable Instant moment) {
    return moment == null ? null : moment.toString();
  }

  private static void text(JsonGenerator out, String name, @Nullable String value) {
    out.writeName(name);
    if (value == null) {
      out.writeNull();
    } else {
      out.writeString(WellFormed.of(value));
    }
  }
}
