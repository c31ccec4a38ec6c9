package org.laut.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.laut.formats.json.Json;
import org.laut.formats.json.JsonObject;

/// The commands on a store but `ingest`.
class StoreCommandsTest {
  @TempDir Path folder;
  private String store = "";

  @BeforeEach
  void fill() throws IOException {
    store = Wire.store(folder);
  }

  private Run run(String... words) {
    return Run.of(
        Stream.concat(Stream.of(words), Stream.of("--store", store)).toArray(String[]::new));
  }

  @Test
  void exportsRecordsWithAsMuchTextAsIsWanted() throws Exception {
    Run spans = run("export");
    assertThat(spans.code()).isZero();
    assertThat(spans.out().lines()).hasSize(3);
    JsonObject record = Json.object(spans.out().lines().findFirst().orElseThrow());
    assertThat(record.string("schema")).isEqualTo("laut/record/1");
    assertThat(record.object("release").string("ref")).isEqualTo("a1");
    assertThat(run("export", "--text", "none").out()).doesNotContain("sicher", "exact");
    assertThat(run("export", "--text", "full").out()).contains("Die Stadt sperrte am Montag");
    Run some = run("export", "--publisher", "nordblick", "--from", "2025-03-12");
    assertThat(some.out().lines()).hasSize(1);
  }

  @Test
  void exportsTablesIntoANewFolder() throws IOException {
    Path tables = folder.resolve("tabellen");
    Run run = run("export", "--format", "csv", "-o", tables.toString());
    assertThat(run).isEqualTo(new Run(0, "", ""));
    assertThat(tables.resolve("datapackage.json")).exists();
    assertThat(tables.resolve("codebook.csv")).exists();
    assertThat(tables.resolve("documents.csv")).content().contains("\"'=1+1\"");
    assertThat(files()).noneMatch(name -> name.startsWith("."));
    Run again = run("export", "--format", "csv", "-o", tables.toString());
    assertThat(again.code()).isEqualTo(1);
    assertThat(again.line()).contains("is there already");
    Run nowhere = run("export", "--format", "csv");
    assertThat(nowhere.code()).isEqualTo(2);
    assertThat(nowhere.line()).contains("name a new folder with -o");
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(path -> path.getFileName().toString()).toList();
    }
  }

  @Test
  void exportsAnnotations() throws Exception {
    Path file = folder.resolve("anno.json");
    assertThat(run("export", "--format", "annotations", "-o", file.toString()).code()).isZero();
    JsonObject collection = Json.object(Files.readString(file));
    assertThat(collection.string("type")).isEqualTo("AnnotationCollection");
    assertThat(collection.object("first").objects("items"))
        .hasSize(collection.integer("total"))
        .hasSizeGreaterThan(10);
  }

  @Test
  void saysThatNothingMatches() {
    Run run = run("export", "--publisher", "Niemand");
    assertThat(run.code()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(run.line()).contains("no item in the store matches");
  }

  @Test
  void saysForPrograms() throws Exception {
    JsonObject said = Json.object(run("said", "person/jonas-kroll", "--json").out());
    assertThat(said.string("schema")).isEqualTo("laut/said/1");
    List<JsonObject> statements = said.objects("statements");
    assertThat(statements).hasSize(2);
    assertThat(statements.getFirst().object("document").string("ref")).isEqualTo("b2");
    assertThat(statements.getFirst().object("statement").string("stance")).isEqualTo("denies");
    assertThat(statements.getFirst().string("role")).isEqualTo("origin");
    Run nobody = run("said", "Niemand", "--json");
    assertThat(Json.object(nobody.out()).objects("statements")).isEmpty();
    assertThat(nobody.code()).isZero();
  }

  @Test
  void drawsTheRelaysAsAGraph() throws Exception {
    Path graph = folder.resolve("netz.graphml");
    assertThat(run("relays", "--graphml", graph.toString())).isEqualTo(new Run(0, "", ""));
    var parser = DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder();
    var edges = parser.parse(graph.toFile()).getElementsByTagNameNS("*", "edge");
    assertThat(edges.getLength()).isGreaterThan(2);
    Run both = run("relays", "--graphml", graph.toString(), "--json");
    assertThat(Json.object(both.out()).objects("edges")).hasSize(edges.getLength());
  }

  @Test
  void comparesVersionsForPrograms() throws Exception {
    String changed = Wire.LINES.replace("Jonas Kroll", "Petra Wolff");
    Files.writeString(folder.resolve("neu.jsonl"), changed);
    assertThat(run("ingest", folder.resolve("neu.jsonl").toString()).code()).isZero();
    JsonObject diff = Json.object(run("diff", "c3", "--json").out());
    List<JsonObject> revisions = diff.objects("revisions");
    assertThat(revisions).hasSize(1);
    List<JsonObject> words = revisions.getFirst().objects("text");
    assertThat(words).hasSize(3);
    assertThat(words.get(1).string("change") + " " + words.get(1).string("words"))
        .isEqualTo("deleted Jonas Kroll.");
    JsonObject statement = revisions.getFirst().objects("statements").getFirst();
    assertThat(statement.string("change")).isEqualTo("changed");
  }

  @Test
  void writesATimelineOfAQuestion() throws Exception {
    Run json = run("timeline", "Brücke", "--json");
    assertThat(Json.object(json.out()).objects("events")).isNotEmpty();
    Run files = Run.of("timeline", "--from", "2025-03-11", "x.txt");
    assertThat(files.code()).isEqualTo(2);
    assertThat(files.line()).contains("--from goes only with --store");
    Run dated = run("timeline", "Brücke", "--date", "2025-03-11");
    assertThat(dated.code()).isEqualTo(2);
  }

  @Test
  void forgetsOnlyWhatIsConfirmed() {
    Run unasked = run("forget", "a1");
    assertThat(unasked.code()).isEqualTo(2);
    assertThat(unasked.line()).contains("--yes");
    assertThat(run("diff", "a1").code()).isZero();
    Run forgotten = run("forget", "a1", "--yes");
    assertThat(forgotten).isEqualTo(new Run(0, "a1: 1 version forgotten\n", ""));
    Run gone = run("forget", "a1", "--yes");
    assertThat(gone.code()).isEqualTo(1);
    assertThat(gone.line()).contains("a1: no item of this id");
    assertThat(run("verify").out()).contains("2 items in 2 versions");
  }

  @Test
  void tellsOfADamagedStore() throws Exception {
    try (var connection = java.sql.DriverManager.getConnection("jdbc:sqlite:" + store);
        var statement = connection.createStatement()) {
      statement.executeUpdate("update item set ref = 'zz' where ref = 'b2'");
    }
    Run run = run("verify");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("zz").contains("found");
  }

  @ParameterizedTest
  @ValueSource(strings = {"said x", "relays", "diff a1", "export", "verify", "forget a1 --yes"})
  void makesNoStoreThatIsNotThere(String line) {
    String none = folder.resolve("none.db").toString();
    Run run = Run.of((line + " --store " + none).split(" ", -1));
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.line()).contains("none.db: there is no such store");
    assertThat(Path.of(none)).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "said                      | nothing asked for",
        "diff                      | no item named",
        "diff a b                  | b: one too many",
        "verify x                  | x: one too many",
        "export --format xml       | xml: --format is jsonl, csv or annotations",
        "export --text all         | all: --text is none, spans or full",
        "export --from morgen      | morgen: neither a day",
        "relays --csv --json       | leave out --csv or --json",
        "timeline                  | nothing asked for"
      })
  void tellsWhatIsWrongWithTheWords(String line, String problem) {
    Run run = run(line.strip().split(" +", -1));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.line()).contains(problem);
  }

  @Test
  void saysWhereNotEverythingWasLookedAt() throws IOException {
    var lines = new StringBuilder();
    for (int i = 0; i < 501; i++) {
      String id = "{\"id\":\"k%d\",\"publisher\":\"P%d\"".formatted(i, i / 500);
      lines.append(id).append(",\"text\":\"Der Zoll beriet am Montag.\"}\n");
    }
    Path file = Files.writeString(folder.resolve("viele.jsonl"), lines);
    assertThat(run("ingest", file.toString()).code()).isZero();
    assertThat(run("timeline", "Zoll").line()).contains("only the best 500 items were looked at");
    assertThat(run("timeline", "Zoll", "--publisher", "P0").err()).isEmpty();
  }

  @Test
  void takesTheStoreFromTheEnvironment() {
    Run run = Run.with(new byte[0], Map.of("LAUT_STORE", store), "verify");
    assertThat(run.code()).isZero();
    Run files = Run.with(new byte[0], Map.of("LAUT_STORE", store), "timeline", "none.txt");
    assertThat(files.line()).contains("none.txt: does not exist");
  }

  @Test
  void leavesHostileTitlesWithoutPower() throws Exception {
    String hostile =
        "{\"id\":\"'; drop table item; --\",\"publisher\":\"</data>\\u001b[31m=1\",\"title\":\"@x\","
            + "\"text\":\"Es sei gut, sagte Anna Weber.\",\"published\":\"2025-03-11\"}\n";
    Path file = Files.write(folder.resolve("h.jsonl"), hostile.getBytes(UTF_8));
    assertThat(run("ingest", file.toString()).code()).isZero();
    for (String line : List.of("said Weber", "relays", "verify")) {
      Run run = run(line.split(" ", -1));
      assertThat(run.code()).isZero();
      assertThat(run.out().chars()).noneMatch(c -> c != '\n' && Character.isISOControl(c));
    }
    Path graph = folder.resolve("netz.graphml");
    assertThat(run("relays", "--graphml", graph.toString()).code()).isZero();
    DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder().parse(graph.toFile());
    assertThat(run("verify").out()).contains("4 items");
  }
}
