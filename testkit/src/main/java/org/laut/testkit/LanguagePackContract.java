package org.laut.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.laut.lang.LanguagePack;
import org.laut.report.Reading;
import org.laut.report.Report;
import org.laut.report.Statement;
import org.laut.text.Document;

/// What every language pack keeps on any text. A pack's tests extend it and name the pack.
public abstract class LanguagePackContract {
  /// Far above what any text here takes, so that only a hang or a blow-up reaches it.
  private static final Duration HANG = Duration.ofSeconds(60);

  /// The pack under test; may be the same object at each call.
  protected abstract LanguagePack pack();

  @Test
  void namesItsLanguageByAPrimaryTag() {
    assertThat(pack().language()).matches("[a-z]{2,3}");
  }

  @Test
  void findsNothingInNothing() {
    Report report = read("");
    assertThat(report.statements()).isEmpty();
    assertThat(report.entities()).isEmpty();
    assertThat(report.dateline()).isNull();
  }

  @Test
  void keepsTheDocumentAsItWasGiven() {
    Document document =
        Document.of("\uFEFF Ein\u00A0Satz.\r\n").title("Kopf").published(LocalDate.of(2024, 6, 18));
    assertThat(pack().read(document).document()).isEqualTo(document);
  }

  @TestFactory
  Stream<DynamicTest> readsHostileText() {
    return HostileText.all().stream().map(h -> dynamicTest(h.name(), () -> checked(h.text())));
  }

  @TestFactory
  Stream<DynamicTest> readsRandomText() {
    return IntStream.range(0, 40)
        .mapToObj(seed -> dynamicTest("seed " + seed, () -> checked(RandomCopy.of(seed, 2_000))));
  }

  @Test
  void reads100000Characters() {
    checked(RandomCopy.of(7, 100_000));
  }

  @Test
  void saysTheSameOfTheSameText() {
    String text = RandomCopy.of(11, 5_000);
    assertThat(read(text)).isEqualTo(read(text));
  }

  @Test
  void studiesWhatItReads() {
    Document document = Document.of(RandomCopy.of(13, 5_000)).title("Kopf");
    assertThat(pack().study(document).report()).isEqualTo(pack().read(document));
  }

  @Test
  void servesManyThreads() throws Exception {
    LanguagePack pack = pack();
    List<Document> documents =
        IntStream.range(0, 64).mapToObj(i -> Document.of(RandomCopy.of(i, 1_500))).toList();
    List<Report> alone = documents.stream().map(pack::read).toList();
    try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
      List<Callable<Report>> jobs = new ArrayList<>();
      documents.forEach(d -> jobs.add(() -> pack.read(d)));
      List<Future<Report>> together = threads.invokeAll(jobs);
      for (int i = 0; i < alone.size(); i++) {
        assertThat(together.get(i).get()).isEqualTo(alone.get(i));
      }
    }
  }

  private void checked(String text) {
    Reading reading =
        assertTimeoutPreemptively(HANG, () -> pack().study(Document.of(text).title("Kopf")));
    Report report = reading.report();
    assertThat(report.document().text()).isEqualTo(text);
    ReportInvariants.check(report);
    assertThat(reading.actors().keySet())
        .as("every statement has an actor")
        .isEqualTo(report.statements().stream().map(Statement::id).collect(Collectors.toSet()));
  }

  private Report read(String text) {
    return pack().read(Document.of(text));
  }
}
