package org.laut.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files made to break the reading, in every format, taken in by the real program: one line for
/// each, the exit code, and what stands before and behind them is stored.
class HostileFilesTest {
  @TempDir Path folder;

  /// Writes files into a folder.
  private interface Hostile {
    void into(Path folder) throws IOException;
  }

  @Test
  void wholeFilesAreRead() throws Exception {
    Path files = folder.resolve("in");
    HostileFiles.whole(Files.createDirectory(files));
    Run run = LautProcess.of("ingest", "--store", store(), files.toString());
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).startsWith("8 parts: 8 read");
  }

  @Test
  void truncated() throws Exception {
    refused(HostileFiles::truncated, "ends in the middle|not JSON");
  }

  @Test
  void withALineOfFiftyMegabytes() throws Exception {
    refused(HostileFiles::huge, "longer than \\d+ MB");
  }

  @Test
  void wronglyEncoded() throws Exception {
    refused(HostileFiles::wronglyEncoded, "not valid UTF-8|no text but binary; save");
  }

  @Test
  void ladenWithEntities() throws Exception {
    refused(HostileFiles::withEntities, "with a DOCTYPE is not read|unknown entity a11");
  }

  /// One line may be about the item, and one about the rest of the file.
  @Test
  void packedToBurst() throws Exception {
    String problem = "unpacks to more than is allowed|longer than \\d+ MB";
    refused(HostileFiles::bombs, problem, 2);
  }

  private String store() {
    return folder.resolve("s.db").toString();
  }

  private void refused(Hostile files, String problem) throws Exception {
    refused(files, problem, 1);
  }

  /// Takes the files in between two sound ones; each of them must get a line that says this, and no
  /// more lines than so many.
  private void refused(Hostile files, String problem, int most) throws Exception {
    Path hostile = Files.createDirectory(folder.resolve("in"));
    files.into(hostile);
    String before = Files.writeString(folder.resolve("b.txt"), "Der Damm hält.").toString();
    String behind = Files.writeString(folder.resolve("c.txt"), "Der Deich hält.").toString();
    Run run = LautProcess.of("ingest", "--store", store(), before, hostile.toString(), behind);
    assertThat(run.code()).as(run.err()).isEqualTo(3);
    List<String> names = names(hostile);
    assertThat(run.out()).contains(": 2 read, 0 known, 0 new versions, 0 skipped, ");
    List<String> lines = run.err().lines().toList();
    for (String name : names) {
      assertThat(lines)
          .as(name)
          .filteredOn(line -> line.contains("/" + name + ":") || line.contains("/" + name + ","))
          .hasSizeBetween(1, most)
          .allSatisfy(line -> assertThat(line).containsPattern(problem));
    }
    assertThat(lines).hasSizeBetween(names.size(), most * names.size());
    Run verify = Run.of("verify", "--store", store());
    assertThat(verify.out()).contains("In the store: 2 items in 2 versions");
    assertThat(verify.code()).isZero();
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
