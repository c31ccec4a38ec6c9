package org.laut.service.item;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.laut.corpus.Filter;
import org.laut.corpus.Item;
import org.laut.formats.annotation.AnnotationExport;
import org.laut.formats.csv.CsvExport;
import org.laut.formats.export.Export;
import org.laut.formats.export.RecordLines;
import org.laut.formats.record.Excerpt;
import org.laut.formats.record.InvalidRecord;
import org.laut.service.guard.Role;
import org.laut.service.json.Fields;
import org.laut.service.route.Call;
import org.laut.service.route.Outlet;
import org.laut.service.route.Route;
import org.laut.service.route.Work;
import org.laut.service.watch.Journal;
import org.laut.store.Store;

/// The operation that writes the store out.
///
/// @param log where it is noted that a record is unsound
public record ExportRoutes(Store store, Journal log) {
  private static final String ATTACHMENT = "attachment; filename=\"laut.";

  /// All of them.
  public List<Route> routes() {
    return List.of(Route.get("/v1/export", Role.READER, "export", (Work.Streaming) this::export));
  }

  private void export(Call call, Outlet out) throws IOException {
    String format = call.word("format", List.of("jsonl", "csv", "annotations"));
    Excerpt excerpt =
        Excerpt.valueOf(
            call.word("text", List.of("spans", "none", "full")).toUpperCase(Locale.ROOT));
    Filter filter = call.filter();
    switch (format) {
      case "jsonl" -> {
        OutputStream stream = begin(out, "application/x-ndjson", "jsonl");
        write(filter, new RecordLines(stream, excerpt));
      }
      case "annotations" -> {
        OutputStream stream = begin(out, "application/ld+json", "jsonld");
        write(filter, new AnnotationExport(stream, excerpt));
      }
      default -> {
        try (var folder = new ZippedFolder(begin(out, "application/zip", "zip"))) {
          write(filter, new CsvExport(folder, excerpt));
          folder.finish();
        }
      }
    }
  }

  private static OutputStream begin(Outlet out, String type, String suffix) {
    return out.begin(type, Map.of("Content-Disposition", ATTACHMENT + suffix + "\""));
  }

  /// Writes all items.
  private void write(Filter filter, Export export) throws IOException {
    try (Stream<Item> items = store.items(filter)) {
      for (Item item : (Iterable<Item>) items::iterator) {
        add(item, export);
      }
    }
    export.finish();
  }

  /// Writes an item. One whose record is unsound is left out; `laut verify` finds it.
  private void add(Item item, Export export) throws IOException {
    try {
      export.add(item);
    } catch (InvalidRecord e) {
      log.error("unsound-record", e, new Fields().put("item", item.ref()));
    }
  }
}
