package org.laut.formats.export;

import java.io.IOException;
import java.io.OutputStream;
import org.laut.corpus.Item;
import org.laut.formats.record.Excerpt;
import org.laut.formats.record.RecordWriter;

/// Records of schema `laut/record/1`, one a line, each with the `release` of its item.
public final class RecordLines implements Export {
  private final OutputStream out;
  private final RecordWriter writer;

  public RecordLines(OutputStream out, Excerpt excerpt) {
    this.out = out;
    this.writer = new RecordWriter(excerpt);
  }

  @Override
  public void add(Item item) throws IOException {
    out.write(writer.write(item));
  }

  @Override
  public void finish() throws IOException {
    out.flush();
  }
}
