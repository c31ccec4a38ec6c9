package org.laut.service.reading;

import org.laut.Laut;
import org.laut.formats.record.RecordWriter;
import org.laut.text.Document;

/// Reads a text of its own a few times when the service starts, so that the first reading that
/// somebody waits for finds lexicons and compiled code.
public final class WarmUp {
  private static final int TIMES = 20;
  private static final String TEXT =
      """
      Grünau (lau) - Die Mühle am Wehr bleibt geschlossen. Das sagte Müllermeister Otto Brenner am
      Montag. „Wir öffnen erst im Frühjahr“, sagte er der „Grünauer Post“. Nach Angaben der Gemeinde
      ist das Rad gebrochen. Bürgermeisterin Lena Vogt bestritt, dass das Geld fehle. Die Arbeiten
      hätten vor zwei Wochen begonnen, teilte sie mit. Laut Brenner wurde niemand verletzt.
      """;

  private final Thread thread;

  public WarmUp(Laut laut) {
    thread = Thread.ofPlatform().daemon().name("laut-warm-up").unstarted(() -> read(laut));
  }

  /// Begins, beside everything else.
  public void start() {
    thread.start();
  }

  private static void read(Laut laut) {
    var writer = new RecordWriter();
    for (int i = 0; i < TIMES; i++) {
      writer.write(laut.read(Document.of(TEXT)));
    }
  }
}
