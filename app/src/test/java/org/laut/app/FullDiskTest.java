package org.laut.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.laut.testkit.SmallDisk;

/// The real program on a disk that is full or must not be written: one line, the exit code, and
/// nothing lost.
@EnabledOnOs(OS.LINUX)
class FullDiskTest {
  private static final int ITEMS = 400;

  @TempDir Path folder;

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  @Test
  void aFullDiskEndsTheIngestAndLosesNothingAcknowledged() throws Exception {
    String items = ManyItems.file(folder, 0, ITEMS);
    try (SmallDisk disk = SmallDisk.of(2)) {
      String store = disk.folder().resolve("s.db").toString();
      Run run = LautProcess.of("ingest", "--store", store, "--each", "--batch", "10", items);
      assertThat(run.code()).isEqualTo(3);
      assertThat(run.err().lines().toList())
          .hasSize(2)
          .anySatisfy(line -> assertThat(line).contains("s.db: no room left"))
          .anySatisfy(line -> assertThat(line).contains(" 0 known, 0 new versions, 0 skipped"));
      long acknowledged = run.out().lines().count();
      assertThat(acknowledged).isPositive().isLessThan(ITEMS);
      assertHolds(store, acknowledged);
      exportsNothingInto(disk.folder(), store);
      assertHolds(store, acknowledged);
    }
  }

  private static void assertHolds(String store, long items) {
    Run verify = Run.of("verify", "--store", store);
    assertThat(verify.code()).as(verify.out() + verify.err()).isZero();
    assertThat(verify.out()).contains("In the store: " + items + " items in " + items + " version");
  }

  /// What does not fit gets no name and leaves no draft behind.
  private static void exportsNothingInto(Path disk, String store) throws IOException {
    Path ballast = disk.resolve("ballast");
    try (var out = Files.newOutputStream(ballast)) {
      out.write(new byte[8 << 20]);
    } catch (IOException e) {
      assertThat(e).hasMessageContaining("space");
    }
    List<String> before = names(disk);
    String target = disk.resolve("export").toString();
    for (String format : List.of("jsonl", "csv", "annotations")) {
      Run run =
          Run.of("export", "--store", store, "--format", format, "--text", "full", "-o", target);
      assertThat(run.code()).as(format + run.err()).isEqualTo(1);
      assertThat(run.line()).contains("export: cannot be written: ").contains("space");
      assertThat(names(disk)).isEqualTo(before);
    }
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void aFileThatMustNotGrowEndsTheIngestAndTheRestFollowsLater() throws Exception {
    String items = ManyItems.file(folder, 0, ITEMS);
    String store = path("s.db");
    Run run =
        LautProcess.limited(2_000, "ingest", "--store", store, "--each", "--batch", "10", items)
            .end();
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err().lines().toList())
        .hasSize(2)
        .anySatisfy(line -> assertThat(line).contains("s.db: "));
    long acknowledged = run.out().lines().count();
    assertThat(acknowledged).isPositive().isLessThan(ITEMS);
    assertHolds(store, acknowledged);
    Run rest = Run.of("ingest", "--store", store, items);
    assertThat(rest.code()).isZero();
    assertThat(rest.out()).contains(" " + acknowledged + " known, 0 new versions");
    assertHolds(store, ITEMS);
  }

  @Test
  void aDeviceThatTakesNothingIsNamed() throws Exception {
    String store = Wire.store(folder);
    for (String line : List.of("export", "who Brücke", "said Kroll", "relays --csv", "verify")) {
      Run run = LautProcess.onFullDevice((line + " --store " + store).split(" ", -1)).end();
      assertThat(run.code()).as(line).isEqualTo(1);
      assertThat(run.line()).contains("cannot be written").contains("space");
    }
    Run ingest =
        LautProcess.onFullDevice("ingest", "--each", "--store", path("t.db"), Wire.file(folder))
            .end();
    assertThat(ingest.code()).isEqualTo(1);
    assertThat(ingest.line()).contains("cannot be written");
    assertHolds(path("t.db"), 3);
  }

  @Test
  void aStoreThatMustNotBeWrittenIsNamedAndStays() throws Exception {
    String items = Wire.file(folder);
    try (SmallDisk disk = SmallDisk.of(4)) {
      String store = disk.folder().resolve("s.db").toString();
      assertThat(LautProcess.of("ingest", "--store", store, items).code()).isZero();
      byte[] before = Files.readAllBytes(Path.of(store));
      disk.forbidWriting();
      for (List<String> words :
          List.of(
              List.of("ingest", "--store", store, items),
              List.of("forget", "--store", store, "--yes", "a1"))) {
        Run run = LautProcess.of(words.toArray(String[]::new));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.line()).contains("s.db: must not be written").contains("permissions");
      }
      assertThat(Files.readAllBytes(Path.of(store))).isEqualTo(before);
    }
  }
}
