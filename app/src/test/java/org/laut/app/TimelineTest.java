package org.laut.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.laut.formats.json.InvalidJson;
import org.laut.formats.json.Json;
import org.laut.formats.json.JsonObject;
import org.laut.report.Commitment;
import org.laut.report.Entity;
import org.laut.report.EntityKind;
import org.laut.report.Event;
import org.laut.report.EventType;
import org.laut.report.Evidence;
import org.laut.report.Factuality;
import org.laut.report.Participant;
import org.laut.report.Report;
import org.laut.testkit.HostileText;
import org.laut.text.Document;
import org.laut.text.Span;

/// `laut timeline`
class TimelineTest {
  @TempDir Path folder;

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private static List<JsonObject> events(Run run) throws InvalidJson {
    return Json.object(run.out()).objects("events");
  }

  @Test
  void writesOneDocumentForSeveralArticlesInTheOrderOfTime() throws Exception {
    String one = file("eins.txt", Sample.TEXT);
    String two = file("zwei.txt", OtherSample.TEXT);
    Run run = Run.of("timeline", one, two, "--json", "--date", "2024-11-25");
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(Json.object(run.out()).string("schema")).isEqualTo("laut/timeline/1");
    assertThat(events(run).stream().map(TimelineTest::told))
        .containsExactly(
            "eins.txt e5",
            "zwei.txt e1",
            "eins.txt e4",
            "zwei.txt e2",
            "eins.txt e1",
            "eins.txt e2",
            "eins.txt e3");
  }

  private static String told(JsonObject entry) {
    try {
      String ref = entry.object("document").string("ref");
      return ref.substring(ref.lastIndexOf('/') + 1) + " " + entry.object("event").string("id");
    } catch (InvalidJson e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void readsManyArticlesFromLines() throws Exception {
    String lines =
        "{\"id\":\"a\",\"publisher\":\"Bote\",\"published\":\"2024-11-25\",\"text\":\"%s\"}\nno\n"
            .formatted(OtherSample.TEXT);
    String file = file("in.jsonl", lines);
    Run view = Run.of("timeline", "--jsonl", file);
    assertThat(view.code()).isEqualTo(3);
    assertThat(view.out()).contains("2 events").contains("1 article").contains("Bote, a");
    assertThat(view.err()).contains("in.jsonl, line 2: not JSON").contains("1 line left out");
    Run json = Run.with(lines.getBytes(UTF_8), Map.of(), "timeline", "--jsonl", "-", "--json");
    assertThat(json.code()).isEqualTo(3);
    assertThat(events(json)).hasSize(2);
  }

  @Test
  void tellsWhatCannotBeReadAndGoesOn() throws Exception {
    String good = file("a.txt", OtherSample.TEXT);
    Run run = Run.of("timeline", "none.txt", good, folder.toString(), "--date", "2024-11-25");
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err().lines())
        .satisfiesExactly(
            line -> assertThat(line).contains("none.txt: does not exist"),
            line -> assertThat(line).contains("is a directory"));
    assertThat(run.out()).contains("a.txt").contains("2 events").contains("1 article");
    Run none = Run.of("timeline", "none.txt");
    assertThat(none.code()).isEqualTo(1);
    assertThat(none.out()).isEmpty();
  }

  @Test
  void leavesWhatWasThereWhenItFails() throws Exception {
    String target = file("out.txt", "before");
    assertThat(Run.of("timeline", "none.txt", "-o", target).code()).isEqualTo(1);
    assertThat(Path.of(target)).hasContent("before");
    String good = file("a.txt", OtherSample.TEXT);
    Run run = Run.of("timeline", good, "-o", target, "--date", "2024-11-25");
    assertThat(run).isEqualTo(new Run(0, "", ""));
    assertThat(Path.of(target)).content().startsWith("TIMELINE");
  }

  @Test
  void saysThatThereAreNoEvents() throws Exception {
    String file = file("a.txt", "Nichts geschah.");
    Run view = Run.of("timeline", file);
    assertThat(view).isEqualTo(new Run(0, "No events found (1 article).\n", ""));
    Run json = Run.of("timeline", file, "--json");
    assertThat(json.out()).isEqualTo("{\"schema\":\"laut/timeline/1\",\"events\":[]}\n");
  }

  @Test
  void saysThatTimesStayOpenWithoutADayOfPublication() throws Exception {
    Run run = Run.of("timeline", file("a.txt", OtherSample.TEXT));
    assertThat(run.code()).isZero();
    assertThat(run.line()).contains("a.txt: without the day of publication").contains("“Sonntag”");
    assertThat(run.out()).contains("“Sonntag”").doesNotContain("XXXX");
  }

  @Test
  void saysThatAnotherLanguageIsNotAnalysed() throws Exception {
    Run run = hostile("The bridge is closed.", null, "timeline", file("a.txt", "x"));
    assertThat(run.code()).isZero();
    assertThat(run.line()).contains("a.txt: Not analysed: the text is not German.");
  }

  @TestFactory
  Stream<DynamicTest> showsHostileEventsWithoutTheirControlCharacters() {
    return HostileText.all().stream()
        .filter(hostile -> !hostile.text().isEmpty() && hostile.text().length() <= 200_000)
        .map(hostile -> dynamicTest(hostile.name(), () -> shows(hostile.text())));
  }

  private void shows(String text) throws IOException {
    String file = file("a.txt", "x");
    for (String[] line :
        new String[][] {{"timeline", file}, {"read", file, "--text"}, {"why", file, "e1"}}) {
      Run run = hostile(text, "de", line);
      assertThat(run.code()).isZero();
      assertThat(run.out().chars()).noneMatch(c -> c != '\n' && Character.isISOControl(c));
      assertThat(run.out()).doesNotContain("\u202E");
      assertThat(run.err()).isEmpty();
    }
  }

  /// A run on a report in which everything is called by the whole text.
  private static Run hostile(String text, @Nullable String language, String... args) {
    return Run.reading(() -> d -> everything(text, language), new byte[0], Map.of(), args);
  }

  private static Report everything(String text, @Nullable String language) {
    var all = new Span(0, text.length());
    var who = new Participant(all, "person/x");
    var holder = new Commitment(text, null, Factuality.UNKNOWN, List.of(all));
    var event =
        new Event(
            "e1",
            List.of(all),
            text,
            EventType.UNTYPED,
            text,
            List.of(who),
            List.of(new Participant(all, null)),
            who,
            null,
            List.of(),
            List.of(holder, Commitment.paperUnknown()),
            "rule",
            Evidence.NONE);
    return new Report(
        Document.of(text),
        language,
        null,
        List.of(new Entity("person/x", EntityKind.PERSON, text, List.of(all))),
        List.of(),
        List.of(),
        language == null ? List.of() : List.of(event),
        List.of(),
        List.of());
  }
}
