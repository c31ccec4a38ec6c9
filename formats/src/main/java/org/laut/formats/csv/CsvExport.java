package org.laut.formats.csv;

import java.io.IOException;
import java.io.OutputStream;
import org.laut.corpus.Item;
import org.laut.formats.export.Export;
import org.laut.formats.export.Folder;
import org.laut.formats.record.Excerpt;

/// Reports as tables that refer to each other, with `codebook.csv` and `datapackage.json`.
public final class CsvExport implements Export {
  private final Tables tables = Tables.load();
  private final Excerpt excerpt;
  private final Sheets sheets;
  private final OutputStream dataPackage;
  private final DocumentRows documents;
  private final StatementRows statements;
  private final EventRows events;

  /// Opens all files and writes the heads of the tables.
  public CsvExport(Folder folder, Excerpt excerpt) throws IOException {
    this.excerpt = excerpt;
    this.sheets = new Sheets(tables, folder);
    this.dataPackage = folder.open(DataPackage.FILE);
    this.documents = DocumentRows.into(sheets);
    this.statements = StatementRows.into(sheets);
    this.events = EventRows.into(sheets);
  }

  @Override
  public void add(Item item) throws IOException {
    var sheet = new Sheet(item, excerpt);
    documents.write(sheet);
    statements.write(sheet);
    events.write(sheet);
  }

  @Override
  public void finish() throws IOException {
    new Codebook(tables).write(sheets.get("codebook"));
    sheets.flush();
    dataPackage.write(new DataPackage(tables).written());
    dataPackage.flush();
  }
}
