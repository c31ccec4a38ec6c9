package org.laut.formats.annotation;

import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.laut.corpus.Item;
import org.laut.corpus.Release;
import org.laut.report.Report;
import org.laut.text.Header;
import tools.jackson.core.JsonGenerator;

/// The bodies of the annotation of a whole text: what is known of it, and if wanted the text.
record DocumentBody(JsonGenerator out, Fields fields) {
  void write(Subject subject) {
    Report report = subject.report();
    Header header = report.document().header();
    String language = report.language() == null ? header.language() : report.language();
    out.writeArrayPropertyStart("body");
    item(subject.item(), language, subject.checked().length());
    text(subject.checked().text(), language);
    out.writeEndArray();
  }

  private void item(Item item, @Nullable String language, int length) {
    Header header = item.news().document().header();
    Release release = item.news().release();
    out.writeStartObject();
    out.writeStringProperty("type", "Document");
    fields.text("ref", item.ref());
    out.writeNumberProperty("version", item.version());
    fields.text("title", header.title());
    fields.text("byline", release.byline());
    fields.text("publisher", header.publisher());
    fields.text("published", published(header, release));
    fields.text("language", language);
    fields.constant("release", release.usage());
    fields.text("versionOf", release.versionOf());
    fields.text("via", release.url());
    out.writeNumberProperty("length", length);
    out.writeEndObject();
  }

  private static @Nullable String published(Header header, Release release) {
    if (release.published() != null) {
      return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(release.published());
    }
    return header.published() == null ? null : header.published().toString();
  }

  private void text(@Nullable String text, @Nullable String language) {
    if (text == null) {
      return;
    }
    out.writeStartObject();
    out.writeStringProperty("type", "TextualBody");
    fields.text("value", text);
    fields.text("format", "text/plain");
    fields.text("language", language);
    out.writeEndObject();
  }
}
