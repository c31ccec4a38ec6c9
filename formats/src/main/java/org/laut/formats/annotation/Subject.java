package org.laut.formats.annotation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.laut.corpus.Item;
import org.laut.formats.record.Checked;
import org.laut.formats.record.Excerpt;
import org.laut.formats.record.Fingerprint;
import org.laut.report.Report;
import org.laut.text.Span;

/// The item that is annotated: its names and its passages.
final class Subject {
  /// Code points before and behind a passage that help to find it again.
  private static final int AROUND = 32;

  private final Item item;
  private final Checked checked;
  private final String source;

  Subject(Item item, Excerpt excerpt) {
    this.item = item;
    this.checked = Checked.of(item.reading().report(), excerpt);
    byte[] hash = HexFormat.of().parseHex(Fingerprint.of(item.news().document().text()));
    this.source = "ni:///sha-256;" + Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
  }

  Item item() {
    return item;
  }

  Report report() {
    return checked.report();
  }

  Checked checked() {
    return checked;
  }

  /// The text as a resource, named by its hash (RFC 6920), since offsets hold in this very text.
  String source() {
    return source;
  }

  /// The id of the annotation of a part of this item.
  String id(String local) {
    String name = item.ref() + "/" + item.version() + " " + source + " " + local;
    return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(UTF_8));
  }

  /// The characters before a passage; null if not the whole text is told.
  @Nullable String before(Span span) {
    String text = checked.text();
    if (text == null) {
      return null;
    }
    int points = Math.min(AROUND, text.codePointCount(0, span.start()));
    return text.substring(text.offsetByCodePoints(span.start(), -points), span.start());
  }

  /// The characters behind a passage; null if not the whole text is told.
  @Nullable String behind(Span span) {
    String text = checked.text();
    if (text == null) {
      return null;
    }
    int points = Math.min(AROUND, text.codePointCount(span.end(), text.length()));
    return text.substring(span.end(), text.offsetByCodePoints(span.end(), points));
  }
}
