package org.laut.app;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.laut.report.Notice;
import org.laut.report.Report;
import org.laut.testkit.HostileText;
import org.laut.text.Document;
import org.laut.text.Span;

/// Files of every kind, good and bad, through the whole program.
class InputTest {
  private static final String TEXT = "Die Brücke über die Öre sei zu, sagte Jürgen Groß.";

  @TempDir Path folder;

  private String file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes).toString();
  }

  @Test
  void readsAFile() throws IOException {
    Run run = Run.of("read", file("a.txt", Sample.TEXT.getBytes(UTF_8)), "--json");
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).startsWith("{\"schema\":\"laut/record/1\"").contains("person/anna-weber");
  }

  @Test
  void readsStandardInput() {
    Run run = Run.with(Sample.TEXT.getBytes(UTF_8), Map.of(), "read", "-", "--json");
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("person/anna-weber").contains("\"ref\":null");
  }

  @Test
  void saysThatNothingIsInAnEmptyFileWhichIsAnAnswerToo() throws IOException {
    Run run = Run.of("read", file("empty.txt", new byte[0]), "--json");
    assertThat(run.code()).isZero();
    assertThat(run.line()).contains("empty.txt").contains("the text is empty");
    assertThat(run.out()).contains("\"length\":0").contains("the text is empty");
  }

  @Test
  void saysWhichEncodingItFound() throws IOException {
    Run latin = Run.of("read", file("l.txt", TEXT.getBytes(ISO_8859_1)), "--json");
    assertThat(latin.code()).isZero();
    assertThat(latin.line()).contains("ISO-8859-1");
    assertThat(latin.out()).contains("\"length\":" + TEXT.length()).contains("ISO-8859-1");
    Run wide = Run.of("read", file("w.txt", ("\uFEFF" + TEXT).getBytes(UTF_16LE)), "--text");
    assertThat(wide.code()).isZero();
    assertThat(wide.line()).contains("UTF-16LE");
    assertThat(wide.out()).contains("Jürgen Groß");
  }

  @Test
  void refusesBinaryFiles() throws IOException {
    byte[] bytes = new byte[4096];
    new Random(1).nextBytes(bytes);
    failed(Run.of("read", file("a.bin", bytes)), "a.bin: is binary");
    failed(Run.of("read", file("a.pdf", "%PDF-1.4 x".getBytes(UTF_8))), "a.pdf: is PDF, not text");
  }

  @Test
  void refusesWhatIsNoReadableFile() throws IOException {
    failed(Run.of("read", folder.resolve("none.txt").toString()), "none.txt: does not exist");
    failed(Run.of("read", folder.toString()), folder + ": is a directory; name files");
    failed(Run.of("read", "a\0b"), "no valid path");
    failed(Run.of("read", "https://example.org/a"), "reads nothing from the network");
    failed(Run.of("read", file("a.html", "<html></html>".getBytes(UTF_8))), "no article found");
  }

  private static void failed(Run run, String message) {
    assertThat(run.line()).startsWith("laut: ").contains(message);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
  }

  @Test
  void goesOnAfterAFileThatCannotBeRead() throws IOException {
    String good = file("a.txt", Sample.TEXT.getBytes(UTF_8));
    Run run = Run.of("read", "none.txt", good, "--json");
    assertThat(run.line()).contains("none.txt: does not exist");
    assertThat(run.out()).contains("person/anna-weber");
    assertThat(run.code()).isEqualTo(3);
  }

  @Test
  void headsEachOfSeveralFilesWithItsName() throws IOException {
    String one = file("eins.txt", TEXT.getBytes(UTF_8));
    String two = file("zwei.txt", TEXT.getBytes(UTF_8));
    Run run = Run.of("read", one, two);
    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("── ").contains("eins.txt ─").contains("\n── ");
    assertThat(run.out().lines()).allMatch(line -> line.length() <= 80);
  }

  @Test
  void readsWebPagesBySuffixAndByContent() throws IOException {
    String page = "<html lang=de><title>Titel</title><nav>Start</nav><p>" + TEXT + "</p></html>";
    for (String name : List.of("a.htm", "seite")) {
      Run run = Run.of("read", file(name, page.getBytes(UTF_8)), "--text");
      assertThat(run.code()).isZero();
      assertThat(run.out()).startsWith("Titel\n").contains(TEXT).doesNotContain("Start");
    }
  }

  @Test
  void saysThatAnotherLanguageIsNotAnalysed() throws IOException {
    String name = file("e.txt", "The bridge is closed.".getBytes(UTF_8));
    Run view = foreign("read", name);
    assertThat(view.code()).isZero();
    assertThat(view.out()).contains("Not analysed: the text is not German.");
    Run record = foreign("read", name, "--json");
    assertThat(record.code()).isZero();
    assertThat(record.line()).contains("e.txt: Not analysed");
    assertThat(record.out()).contains("\"language\":null").contains("\"message\":\"English\"");
  }

  private static Run foreign(String... args) {
    var english = List.of(new Notice(new Span(0, 0), "English"));
    return Run.reading(() -> d -> unread(d, english), new byte[0], Map.of(), args);
  }

  private static Report unread(Document document, List<Notice> notices) {
    return new Report(
        document, null, null, List.of(), List.of(), List.of(), List.of(), List.of(), notices);
  }

  @Test
  void saysHowManyThereAre() throws IOException {
    String name = file("a.txt", Sample.TEXT.getBytes(UTF_8));
    failed(Run.of("why", name, "7"), "a.txt: has 6 statements, number 7 is none of them");
    failed(Run.of("why", name, "s7"), "a.txt: has 6 statements, number 7 is none of them");
    failed(Run.of("why", name, "e6"), "a.txt: has 5 events, number 6 is none of them");
    failed(Run.of("why", name, "t3"), "a.txt: has 2 times, number 3 is none of them");
  }

  @TestFactory
  Stream<DynamicTest> showsHostileTextsWithoutTheirControlCharacters() {
    return HostileText.all().stream()
        .map(hostile -> dynamicTest(hostile.name(), () -> shows(hostile.text())));
  }

  private void shows(String text) throws IOException {
    Run run = Run.of("read", file("hostile.txt", text.getBytes(UTF_8)), "--text");
    assertThat(run.code()).isIn(0, 1);
    assertThat(run.out().chars()).noneMatch(c -> c != '\n' && Character.isISOControl(c));
    assertThat(run.err().lines().count()).isLessThanOrEqualTo(1);
  }
}
