package org.laut.de;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.laut.report.Commitment;
import org.laut.report.Derivation;
import org.laut.report.Event;
import org.laut.report.Status;
import org.laut.testkit.GoldenCase;
import org.laut.text.Document;

/// What a source says leaves the paper at UNKNOWN, unless another mention is in its own voice: read
/// from the texts of all golden files of events, statements and factuality.
class PaperSilenceTest {
  /// A Tuesday.
  private static final LocalDate PUBLISHED = LocalDate.of(2025, 6, 17);

  @Test
  void the_paper_says_nothing_of_what_only_sources_say() throws IOException {
    GermanPack pack = new GermanPack();
    List<String> broken = new ArrayList<>();
    int attributed = 0;
    for (String folder : List.of("event", "statement", "factuality")) {
      for (String text : texts(Path.of("src/test/resources/golden", folder))) {
        for (Event event : pack.read(Document.of(text).published(PUBLISHED)).events()) {
          boolean source = event.status().stream().anyMatch(c -> c.statement() != null);
          attributed += source ? 1 : 0;
          if (source && paper(event) != Status.UNKNOWN && !mentionedAgain(event)) {
            broken.add(text);
          }
        }
      }
    }
    assertThat(broken).isEmpty();
    assertThat(attributed).isGreaterThan(50);
  }

  private static List<String> texts(Path folder) throws IOException {
    List<String> texts = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        for (GoldenCase golden : GoldenCase.parse(Files.readString(file))) {
          texts.add(golden.input().replace("[", "").replace("]", ""));
        }
      }
    }
    return texts;
  }

  /// What the paper says, which stands last.
  private static Status paper(Event event) {
    Commitment last = event.status().getLast();
    assertThat(last.holder()).isEqualTo(Commitment.PAPER);
    return last.factuality().status();
  }

  private static boolean mentionedAgain(Event event) {
    return event.evidence().steps().stream()
        .anyMatch(step -> step instanceof Derivation.Rule r && r.name().equals("event.again"));
  }
}
