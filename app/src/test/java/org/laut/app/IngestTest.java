package org.laut.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.laut.corpus.Filter;
import org.laut.corpus.Item;
import org.laut.store.Store;

/// `laut ingest`
class IngestTest {
  @TempDir Path folder;

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  private String file(String name, String text) throws IOException {
    Path path = folder.resolve(name);
    Files.createDirectories(path.getParent());
    return Files.writeString(path, text).toString();
  }

  @Test
  void takesInWhatIsNewAndKnowsWhatIsThere() throws IOException {
    String store = path("s.db");
    Run first = Run.of("ingest", "--store", store, Wire.file(folder));
    assertThat(first)
        .isEqualTo(
            new Run(
                0,
                """
                3 parts: 3 read, 0 known, 0 new versions, 0 skipped, 0 failed
                In the store: 3 items in 3 versions
                """,
                ""));
    Run again = Run.of("ingest", "--store", store, Wire.file(folder));
    assertThat(again.out()).startsWith("3 parts: 0 read, 3 known, 0 new versions, 0 skipped");
    String changed = file("neu.jsonl", Wire.LINES.replace("repariert", "erneuert"));
    Run third = Run.of("ingest", "--store", store, changed);
    assertThat(third.out())
        .isEqualTo(
            """
            3 parts: 0 read, 2 known, 1 new version, 0 skipped, 0 failed
            In the store: 3 items in 4 versions
            """);
  }

  @Test
  void saysOfEachItemThatItIsStored() throws IOException {
    String store = path("s.db");
    Run first = Run.of("ingest", "--store", store, "--each", Wire.file(folder));
    assertThat(first.out().lines())
        .hasSize(3)
        .allMatch(line -> line.endsWith(",\"version\":1,\"became\":\"read\"}"));
    assertThat(first.err()).startsWith("3 parts: 3 read");
    Run again = Run.of("ingest", "--store", store, "--each", Wire.file(folder));
    assertThat(again.out().lines())
        .hasSize(3)
        .allMatch(line -> line.endsWith("\",\"became\":\"known\"}"));
  }

  @Test
  void findsFilesInFoldersAndByPatternsAndOnStandardInput() throws IOException {
    file("in/a.txt", "Die Brücke sei sicher, sagte Anna Weber.");
    file("in/tief/b.txt", "Der Damm halte, sagte Jonas Kroll.");
    file("in/.versteckt/c.txt", "Nein.");
    file("in/tief/.d.txt", "Nein.");
    file("muster/e.txt", "Der Hafen bleibe offen, sagte Jonas Kroll.");
    file("muster/f.md", "Nein.");
    String store = path("s.db");
    String line = "{\"id\":\"x\",\"text\":\"Es regne, sagte Anna Weber.\"}";
    Run run =
        Run.with(
            line.getBytes(UTF_8),
            Map.of(),
            "ingest",
            "--store",
            store,
            path("in"),
            path("muster") + "/*.txt",
            "-",
            "--date",
            "2025-03-11",
            "--publisher",
            "Bote");
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).startsWith("4 parts: 4 read");
    try (Store kept = Store.open(store)) {
      Item item = kept.item(path("in") + "/tief/b.txt").orElseThrow();
      assertThat(item.news().document().header().publisher()).isEqualTo("Bote");
      assertThat(item.news().document().header().published()).hasToString("2025-03-11");
    }
  }

  @Test
  void tellsWhatCannotBeReadAndCountsIt() throws IOException {
    String lines = Wire.LINES + "no\n{\"id\":\"z\"}\n";
    String bad = file("in.jsonl", lines);
    String picture = path("bild.png");
    Files.write(Path.of(picture), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0});
    Run run =
        Run.of(
            "ingest", "--store", path("s.db"), bad, "none.txt", picture, path("leer") + "/*.txt");
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out()).startsWith("8 parts: 3 read, 0 known, 0 new versions, 0 skipped, 5 fai");
    assertThat(run.err().lines().toList())
        .hasSize(5)
        .anySatisfy(line -> assertThat(line).contains("in.jsonl, line 4: not JSON"))
        .anySatisfy(line -> assertThat(line).contains("in.jsonl, line 5: the field \"text\" is mi"))
        .anySatisfy(line -> assertThat(line).contains("none.txt: does not exist"))
        .anySatisfy(line -> assertThat(line).contains("bild.png").contains("PNG"))
        .anySatisfy(line -> assertThat(line).contains("leer/*.txt"));
  }

  @Test
  void failsIfNothingCouldBeRead() throws IOException {
    Run run = Run.of("ingest", "--store", path("s.db"), file("in.jsonl", "no\n"));
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.line()).contains("line 1: not JSON");
    assertThat(run.out()).startsWith("1 part: 0 read");
    assertThat(Run.of("ingest", "--store", path("s.db"), "none.txt").code()).isEqualTo(1);
  }

  @Test
  void storesTheSameInBatchesOfAnySize() throws IOException {
    var lines = new StringBuilder();
    for (int i = 0; i < 25; i++) {
      lines.append("{\"id\":\"n%d\",\"text\":\"Der Zug sei weg, sagte Berger.\"}\n".formatted(i));
      lines.append("{\"id\":\"n%d\",\"text\":\"Der Zug sei da, sagte Berger.\"}\n".formatted(i));
    }
    String file = file("in.jsonl", lines.toString());
    for (String batch : new String[] {"1", "3", "10000"}) {
      String store = path(batch + ".db");
      Run run = Run.of("ingest", "--store", store, "--batch", batch, file);
      assertThat(run.out()).startsWith("50 parts: 25 read, 0 known, 25 new versions");
      try (Store kept = Store.open(store);
          var items = kept.items(Filter.ALL)) {
        assertThat(items.map(i -> i.news().document().text()).distinct())
            .containsExactly("Der Zug sei da, sagte Berger.");
      }
    }
    Run zero = Run.of("ingest", "--store", path("s.db"), "--batch", "0", file);
    assertThat(zero.code()).isEqualTo(2);
    assertThat(zero.line()).contains("--batch: give a number from 1 to 10000, not 0");
  }

  @Test
  void needsAStore() throws IOException {
    Run none = Run.of("ingest", Wire.file(folder));
    assertThat(none.code()).isEqualTo(2);
    assertThat(none.line()).contains("which store? --store names it, else the variable LAUT_STORE");
    Map<String, String> environment = Map.of("LAUT_STORE", path("env.db"));
    Run env = Run.with(new byte[0], environment, "ingest", Wire.file(folder));
    assertThat(env.code()).isZero();
    assertThat(Path.of(path("env.db"))).exists();
  }

  @Test
  void tellsInOneLineWhyAStoreCannotBeUsed() throws IOException {
    String other = file("other.db", "Das ist kein Bestand, sondern ein Text.\n".repeat(100));
    Run run = Run.of("ingest", "--store", other, Wire.file(folder));
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.line()).contains("other.db: is no store of Laut");
    assertThat(Files.readString(Path.of(other))).startsWith("Das ist kein Bestand");
    Run nowhere = Run.of("ingest", "--store", path("no/s.db"), Wire.file(folder));
    assertThat(nowhere.code()).isEqualTo(1);
    assertThat(nowhere.line()).contains("cannot be reached");
  }
}
