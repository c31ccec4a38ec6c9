package org.laut.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A few invented items of a wire, as a file and as a store.
final class Wire {
  static final String LINES =
      """
      {"id":"a1","publisher":"Rheinbote","published":"2025-03-11T07:40:00+01:00",\
      "title":"Brücke gesperrt","text":"Ulm (dpa) - Die Brücke sei nicht mehr sicher, sagte\
       Bauleiterin Anna Weber am Dienstag. Die Stadt sperrte am Montag die Brücke."}
      {"id":"b2","publisher":"Nordblick","published":"2025-03-11T09:10:00+01:00",\
      "title":"=1+1","text":"Die Brücke müsse repariert werden, forderte Bauleiterin Anna Weber\
       laut der Agentur dpa. Minister Jonas Kroll bestritt, dass die Brücke unsicher sei."}
      {"id":"c3","publisher":"Nordblick","published":"2025-03-12T10:00:00+01:00",\
      "title":"Hafen","text":"Der Hafen werde im Sommer ausgebaut, sagte Minister Jonas Kroll."}
      """;

  /// An item that is made from the first of them.
  static final String COPY =
      """
      {"id":"d4","publisher":"Südkurier","published":"2025-03-11T11:00:00+01:00","byline":"dpa",\
      "title":"Ulmer Brücke zu","text":"Die Brücke sei nicht mehr sicher, sagte Bauleiterin Anna\
       Weber am Dienstag. Die Stadt sperrte am Montag die Brücke. Busse fahren einen Umweg."}
      {"id":"e5","publisher":"dpa","published":"2025-03-11T07:30:00+01:00",\
      "title":"Brücke gesperrt","text":"Ulm (dpa) - Die Brücke sei nicht mehr sicher, sagte\
       Bauleiterin Anna Weber am Dienstag. Die Stadt sperrte am Montag die Brücke."}
      """;

  private Wire() {}

  /// The lines as a file in this folder.
  static String file(Path folder) throws IOException {
    return Files.writeString(folder.resolve("dienst.jsonl"), LINES).toString();
  }

  /// A store in this folder that holds them.
  static String store(Path folder) throws IOException {
    String store = folder.resolve("nachrichten.db").toString();
    Run run = Run.of("ingest", "--store", store, file(folder));
    if (run.code() != 0) {
      throw new AssertionError(run.err());
    }
    return store;
  }
}
