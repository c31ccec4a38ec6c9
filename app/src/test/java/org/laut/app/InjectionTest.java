package org.laut.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.laut.formats.json.Json;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/// Titles, publishers, by-lines and ids that are meant as commands to whatever reads them next: the
/// database, a spreadsheet, a drawing program, the screen.
class InjectionTest {
  private static final List<String> COMMANDS =
      List.of(
          "'; drop table item; --",
          "x') union select data from packed; --",
          "=HYPERLINK(\"http://bote.example\")",
          "+1+cmd|' /C calc'!A0",
          "-2+3",
          "@SUM(1)",
          "\uFF1D1+1",
          "\t=1+1",
          "\r\n=1+1",
          "\u200B=1+1",
          "\"><script>alert(1)</script>",
          "</data></node></graph><!--",
          "]]>&lt;x>&amp;<?x?>",
          "\u001B[2J\u001B[31mrot",
          "\u202Eofni",
          "a\u0000b",
          "a\uD83D",
          "zwei\nZeilen");

  @TempDir Path folder;
  private String store = "";

  @BeforeEach
  void ingest() throws IOException {
    store = folder.resolve("s.db").toString();
    var lines = new StringBuilder();
    for (String command : COMMANDS) {
      String quoted = quoted(command);
      lines.append(
          """
          {"id":%s,"title":%s,"publisher":%s,"byline":%s,"version_of":%s,"source":%s,"url":%s,\
          "published":"2025-03-11","text":"Der Damm halte, sagte Jonas Kroll der Agentur dpa."}
          """
              .formatted(quoted, quoted, quoted, quoted, quoted, quoted, quoted));
    }
    Path file = Files.writeString(folder.resolve("in.jsonl"), lines);
    Run run = Run.of("ingest", "--store", store, file.toString());
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).startsWith(COMMANDS.size() + " parts: " + COMMANDS.size() + " read");
  }

  private static String quoted(String text) {
    var json = new StringBuilder("\"");
    text.chars().forEach(c -> json.append("\\u%04x".formatted(c)));
    return json.append('"').toString();
  }

  private Run run(String... words) {
    var line = new ArrayList<>(List.of(words[0], "--store", store));
    line.addAll(List.of(words).subList(1, words.length));
    Run run = Run.of(line.toArray(String[]::new));
    assertThat(run.code()).as(String.join(" ", words) + run.err()).isIn(0, 4);
    return run;
  }

  @Test
  void theDatabaseKeepsThemAsNames() {
    for (String command : COMMANDS) {
      run("export", "--publisher=" + command);
      run("said", "--", command);
      run("who", "--", command);
      run("timeline", "--", command);
    }
    String sound = COMMANDS.size() + " items in " + COMMANDS.size() + " versions";
    assertThat(run("verify").out()).contains(sound);
    assertThat(run("forget", "--yes", COMMANDS.getFirst()).code()).isZero();
    assertThat(run("verify").out()).contains((COMMANDS.size() - 1) + " items");
  }

  @Test
  void aSpreadsheetTakesNoneForAFormula() throws IOException {
    String tables = folder.resolve("csv").toString();
    run("export", "--format", "csv", "--text", "full", "-o", tables);
    try (Stream<Path> files = Files.list(Path.of(tables))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".csv")).toList()) {
        harmless(Files.readString(file));
      }
    }
    harmless(run("relays", "--csv").out());
  }

  private static void harmless(String csv) {
    List<List<String>> rows =
        CsvReader.builder().ofCsvRecord(csv).stream().map(CsvRecord::getFields).toList();
    assertThat(rows).isNotEmpty();
    assertThat(rows).allMatch(row -> row.size() == rows.getFirst().size());
    assertThat(rows.stream().flatMap(List::stream))
        .noneMatch(cell -> cell.matches("(?s)[\\s\\p{Cf}]*[=+@\uFF1D].*|\\s.*"))
        .allMatch(cell -> !cell.startsWith("-") || cell.matches("-?[0-9.]+"))
        .noneMatch(cell -> cell.indexOf('\0') >= 0);
  }

  @Test
  void aGraphHasNoOtherElementsThanItsOwn() throws Exception {
    Path graph = folder.resolve("netz.graphml");
    run("relays", "--graphml", graph.toString());
    Document document =
        DocumentBuilderFactory.newDefaultNSInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(Files.readString(graph, UTF_8))));
    NodeList elements = document.getElementsByTagNameNS("*", "*");
    for (int i = 0; i < elements.getLength(); i++) {
      assertThat(elements.item(i).getLocalName())
          .isIn("graphml", "key", "graph", "node", "edge", "data", "default", "desc");
    }
    assertThat(document.getElementsByTagNameNS("*", "node").getLength())
        .isGreaterThan(COMMANDS.size() - 4);
  }

  @Test
  void otherFormsStayWhole() throws Exception {
    for (String line : run("export", "--text", "full").out().lines().toList()) {
      assertThat(Json.object(line).string("schema")).isEqualTo("laut/record/1");
    }
    Json.object(run("export", "--format", "annotations").out());
    Json.object(run("relays", "--json").out());
    Json.object(run("who", "Damm", "--json").out());
    Json.object(run("said", "Kroll", "--json").out());
    assertThat(run("who", "Damm", "--json").out()).doesNotContain("<script>alert(1)</script>\n");
  }

  @Test
  void theScreenGetsOnlyText() {
    var lines = List.of("who Damm", "said Kroll", "relays", "timeline Damm", "verify");
    for (String line : lines) {
      onlyText(run(line.split(" ", -1)));
    }
    for (String command : COMMANDS) {
      onlyText(run("lineage", "--", command));
      onlyText(run("diff", "--", command));
    }
    Run missing = Run.of("forget", "--yes", "--store", store, "\u001B[31mno");
    assertThat(missing.line().chars()).noneMatch(Character::isISOControl);
  }

  private static void onlyText(Run run) {
    for (String text : List.of(run.out(), run.err())) {
      assertThat(text.chars()).noneMatch(c -> c != '\n' && Character.isISOControl(c));
      assertThat(text).doesNotContain("\u202E");
    }
  }
}
