package org.laut.formats.news;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.laut.formats.feed.FeedHead;
import org.laut.formats.intake.Fault;
import org.laut.formats.intake.Limits;
import org.laut.formats.intake.Part;
import org.laut.formats.intake.Parts;
import org.laut.formats.intake.Unreadable;
import org.laut.formats.stream.Gunzip;
import org.laut.formats.stream.Peeked;
import org.laut.formats.stream.Utf8Stream;
import org.laut.formats.text.ByteOrderMark;
import org.laut.formats.warc.WarcParts;

/// Reads news items from whatever comes in: plain text, web pages, JSON lines, ninjs, RSS, Atom,
/// NewsML-G2 and web archives, each of them packed by gzip or not.
///
/// The format is told by the content first, then by the suffix of the name. Items are handed on one
/// by one, so memory does not grow with the input; a text or web page is one item. Nothing that an
/// input holds makes it throw: what cannot be read is handed on as [Part.Refused] in its place, and
/// the rest goes on where that is possible. Of a format only the code that reads it is loaded.
/// Thread-safe.
public record NewsReader(Limits limits) {
  private static final int HEAD = 1 << 13;

  /// Hands on all parts of an input. An exception of the sink ends the reading.
  ///
  /// @param name as the user wrote it, `-` for standard input. A text or a web page has it as its
  ///   id, unless it is `-`
  /// @param in closed by the caller
  public void read(String name, InputStream in, Consumer<Part> sink) {
    var parts = new GuardedParts(() -> open(name, in), limits.items());
    for (Part part = parts.next(); part != null; part = parts.next()) {
      sink.accept(part);
    }
  }

  /// Hands on the entries of a feed. An input of another kind is refused as a whole: where a feed
  /// is expected, a web page is no article but a notice of some error. A feed may have no entries.
  ///
  /// @param in closed by the caller
  /// @return what the feed says of itself
  public FeedHead feed(InputStream in, Consumer<Part> sink) {
    var feed = new FeedOpening(in, limits);
    var parts = new GuardedParts(feed, limits.items());
    for (Part part = parts.next(); part != null; part = parts.next()) {
      if (!feed.isWithoutEntries(part)) {
        sink.accept(part);
      }
    }
    return feed.head();
  }

  private Parts open(String name, InputStream in) throws IOException {
    var first = new Peeked(in, HEAD);
    Peeked bytes = Gunzip.opens(first.head()) ? new Peeked(new Gunzip(first, limits), HEAD) : first;
    if (bytes.head().length == 0 && bytes.read() < 0) {
      throw new Unreadable(Fault.EMPTY, "");
    }
    return switch (FormatGuess.of(bytes.head(), name)) {
      case TEXT -> new FileParts(name, bytes, false, limits);
      case HTML -> new FileParts(name, bytes, true, limits);
      case JSON_LINES -> new LineParts(utf8(bytes), limits);
      case JSON -> new JsonParts(utf8(bytes), limits);
      case XML -> XmlParts.open(bytes, limits);
      case WARC -> new WarcParts(bytes, limits);
    };
  }

  private static InputStream utf8(Peeked bytes) {
    Charset charset = ByteOrderMark.charset(bytes.head());
    return charset == null || charset.equals(StandardCharsets.UTF_8)
        ? bytes
        : new Utf8Stream(bytes, charset);
  }
}
