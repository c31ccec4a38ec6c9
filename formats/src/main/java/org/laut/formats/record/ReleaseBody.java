package org.laut.formats.record;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import org.laut.corpus.Item;
import org.laut.corpus.Release;
import tools.jackson.core.JsonGenerator;

/// The fields of an item's release, called as in the lines that documents are read from.
record ReleaseBody(JsonGenerator out, RecordFields fields) {
  void write(Item item) {
    Release release = item.news().release();
    OffsetDateTime published = release.published();
    out.writeObjectPropertyStart("release");
    fields.text("ref", item.ref());
    out.writeNumberProperty("version", item.version());
    fields.text(
        "published",
        published == null ? null : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(published));
    fields.text("byline", release.byline());
    fields.constant("status", release.usage());
    fields.text("version_of", release.versionOf());
    fields.text("source", release.source());
    fields.text("url", release.url());
    out.writeEndObject();
  }
}
