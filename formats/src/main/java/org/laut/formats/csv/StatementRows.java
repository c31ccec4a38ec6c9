package org.laut.formats.csv;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.laut.formats.record.Names;
import org.laut.report.Link;
import org.laut.report.Source;
import org.laut.report.SourceKind;
import org.laut.report.Statement;
import org.laut.text.Span;

/// Writes the statements of an item with their places and chains.
record StatementRows(TableWriter statements, TableWriter spans, TableWriter links) {
  static StatementRows into(Sheets sheets) {
    return new StatementRows(
        sheets.get("statements"), sheets.get("statement_spans"), sheets.get("chain_links"));
  }

  void write(Sheet sheet) throws IOException {
    for (Statement s : sheet.report().statements()) {
      statement(sheet, s);
      spans(sheet, s, "content", s.content());
      spans(sheet, s, "cue", s.cue());
      spans(sheet, s, "frame", s.frame());
      spans(sheet, s, "speaker", one(s.speaker()));
      spans(sheet, s, "addressee", one(s.addressee()));
      int position = 0;
      for (Link link : s.chain().links()) {
        link(sheet, s, ++position, link);
      }
    }
  }

  private static List<Span> one(@Nullable Span span) {
    return span == null ? List.of() : List.of(span);
  }

  private void statement(Sheet sheet, Statement s) throws IOException {
    Span whole = s.content().stream().reduce(Span::join).orElseThrow();
    statements.write(
        statements
            .row()
            .text("statement_id", sheet.key(s.id()))
            .text("document_id", sheet.document())
            .text("statement", s.id())
            .text("form", Names.of(s.form()))
            .text("mood", Names.of(s.mood()))
            .flag("mixed", s.mixed())
            .text("stance", Names.of(s.stance()))
            .text("act", Names.of(s.act()))
            .text("parent_id", sheet.key(s.parent()))
            .number("content_start", sheet.checked().start(whole))
            .number("content_end", sheet.checked().end(whole))
            .text("content", sheet.words(s.content()))
            .decimal("confidence", s.confidence())
            .text("rule", s.rule()));
  }

  private void spans(Sheet sheet, Statement s, String role, List<Span> found) throws IOException {
    int number = 0;
    for (Span span : found) {
      Row row =
          spans
              .row()
              .text("statement_id", sheet.key(s.id()))
              .text("role", role)
              .number("number", ++number);
      spans.write(sheet.place(row, span));
    }
  }

  private void link(Sheet sheet, Statement s, int position, Link link) throws IOException {
    Row row =
        links
            .row()
            .text("statement_id", sheet.key(s.id()))
            .number("position", position)
            .text("role", Names.of(link.role()))
            .flag("from_dateline", link.fromDateline());
    switch (link.source()) {
      case Source.Named named -> {
        row.text("kind", Names.of(named.kind()))
            .text("entity", named.entity())
            .text("entity_id", sheet.entity(named.entity()));
        sheet.place(row, named.mention());
        sheet.place(row, "antecedent", named.antecedent());
      }
      case Source.Unstated unstated -> row.text("kind", Names.of(SourceKind.UNSTATED));
    }
    links.write(row);
  }
}
