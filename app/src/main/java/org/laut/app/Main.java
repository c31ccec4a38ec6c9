package org.laut.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import org.laut.Laut;
import org.laut.formats.jsonl.BadLine;
import org.laut.formats.jsonl.DocumentLine;
import org.laut.formats.record.RecordWriter;
import org.laut.report.Report;
import org.laut.text.Document;

/// The program.
public final class Main {
  private Main() {}

  public static void main(String[] args) throws IOException, BadLine {
    int jsonl = Arrays.asList(args).indexOf("--jsonl");
    if (jsonl >= 0) {
      lines(Path.of(args[jsonl + 1]), System.out);
    } else {
      int date = Arrays.asList(args).indexOf("--date");
      Document document = Document.of(Files.readString(Path.of(args[1])));
      if (date >= 0) {
        document = document.published(LocalDate.parse(args[date + 1]));
      }
      one(document, Arrays.asList(args).contains("--json"), System.out);
    }
  }

  private static void one(Document document, boolean json, PrintStream out) throws IOException {
    Report report = Laut.german().read(document);
    if (json) {
      out.write(new RecordWriter().write(report));
    } else {
      report.statements().forEach(out::println);
    }
    out.flush();
  }

  private static void lines(Path file, PrintStream out) throws IOException, BadLine {
    Laut laut = Laut.german();
    var writer = new RecordWriter();
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        out.write(writer.write(laut.read(DocumentLine.parse(line))));
      }
    }
    out.flush();
  }
}
