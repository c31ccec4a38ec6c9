package org.laut.formats.csv;

import java.io.IOException;
import java.util.List;
import org.laut.corpus.Release;
import org.laut.formats.record.Fingerprint;
import org.laut.formats.record.Names;
import org.laut.report.Entity;
import org.laut.report.Notice;
import org.laut.report.Report;
import org.laut.report.TimeExpression;
import org.laut.text.Header;
import org.laut.text.Span;

/// Writes what is said of an item as a whole, and what is marked in it besides statements and
/// events.
record DocumentRows(
    TableWriter documents,
    TableWriter entities,
    TableWriter mentions,
    TableWriter times,
    TableWriter caveats,
    TableWriter notices) {
  static DocumentRows into(Sheets sheets) {
    return new DocumentRows(
        sheets.get("documents"),
        sheets.get("entities"),
        sheets.get("mentions"),
        sheets.get("times"),
        sheets.get("caveats"),
        sheets.get("notices"));
  }

  void write(Sheet sheet) throws IOException {
    document(sheet);
    for (Entity entity : sheet.report().entities()) {
      entity(sheet, entity);
    }
    times(sheet, sheet.report().times());
    caveats(sheet, sheet.report().caveats());
    notices(sheet, sheet.report().notices());
  }

  private void document(Sheet sheet) throws IOException {
    Report report = sheet.report();
    Header header = report.document().header();
    Release release = sheet.item().news().release();
    Row row =
        documents
            .row()
            .text("document_id", sheet.document())
            .text("ref", sheet.item().ref())
            .number("version", sheet.item().version())
            .text("text_sha256", Fingerprint.of(report.document().text()))
            .number("length", sheet.checked().length())
            .text("title", header.title())
            .text("byline", release.byline())
            .text("publisher", header.publisher())
            .day("published_day", header.published())
            .moment("published", release.published())
            .text("language", report.language() == null ? header.language() : report.language())
            .text("status", Names.of(release.usage()))
            .text("version_of", release.versionOf())
            .text("source", release.source())
            .text("url", release.url())
            .text("text", sheet.checked().text());
    if (report.dateline() != null) {
      Span whole = report.dateline().whole();
      row.number("dateline_start", sheet.checked().start(whole))
          .number("dateline_end", sheet.checked().end(whole));
    }
    documents.write(row);
  }

  private void entity(Sheet sheet, Entity entity) throws IOException {
    entities.write(
        entities
            .row()
            .text("entity_id", sheet.key(entity.id()))
            .text("document_id", sheet.document())
            .text("entity", entity.id())
            .text("kind", Names.of(entity.kind()))
            .text("name", entity.name()));
    int number = 0;
    for (Span mention : entity.mentions()) {
      Row row =
          mentions
              .row()
              .text("entity_id", sheet.key(entity.id()))
              .text("document_id", sheet.document())
              .number("number", ++number);
      mentions.write(sheet.place(row, mention));
    }
  }

  private void times(Sheet sheet, List<TimeExpression> found) throws IOException {
    int number = 0;
    for (TimeExpression time : found) {
      Row row =
          times
              .row()
              .text("document_id", sheet.document())
              .number("number", ++number)
              .text("type", Names.inCapitals(time.type()))
              .text("value", time.value().timex3())
              .text("mod", time.mod() == null ? null : Names.inCapitals(time.mod()))
              .text("rule", time.rule());
      times.write(sheet.place(row, time.span()));
    }
  }

  private void caveats(Sheet sheet, List<Span> found) throws IOException {
    int number = 0;
    for (Span caveat : found) {
      Row row = caveats.row().text("document_id", sheet.document()).number("number", ++number);
      caveats.write(sheet.place(row, caveat));
    }
  }

  private void notices(Sheet sheet, List<Notice> found) throws IOException {
    int number = 0;
    for (Notice notice : found) {
      notices.write(
          notices
              .row()
              .text("document_id", sheet.document())
              .number("number", ++number)
              .number("start", sheet.checked().start(notice.span()))
              .number("end", sheet.checked().end(notice.span()))
              .text("message", notice.message()));
    }
  }
}
