package org.laut.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.laut.Laut;

/// `-o FILE` and standard output that takes no more.
class OutputTest {
  @TempDir Path folder;
  private String article = "";

  @BeforeEach
  void write() throws IOException {
    article = Files.writeString(folder.resolve("artikel.txt"), Sample.TEXT).toString();
  }

  @Test
  void writesTheWholeFileAndNothingElse() throws IOException {
    Path target = folder.resolve("out.json");
    Run run = Run.of("read", article, "--json", "-o", target.toString());
    assertThat(run).isEqualTo(new Run(0, "", ""));
    assertThat(target).content().startsWith("{\"schema\"").endsWith("}\n");
    assertThat(files()).containsExactlyInAnyOrder("artikel.txt", "out.json");
  }

  @Test
  void leavesWhatWasThereWhenItFails() throws IOException {
    Path target = Files.writeString(folder.resolve("out.json"), "before");
    Run run = Run.of("read", folder.resolve("none").toString(), "-o", target.toString());
    assertThat(run.code()).isEqualTo(1);
    assertThat(target).hasContent("before");
    assertThat(files()).containsExactlyInAnyOrder("artikel.txt", "out.json");
  }

  @Test
  void followsALinkInsteadOfReplacingIt() throws IOException {
    Path real = Files.writeString(folder.resolve("real.json"), "before");
    Path link = Files.createSymbolicLink(folder.resolve("link.json"), real);
    assertThat(Run.of("read", article, "--json", "-o", link.toString()).code()).isZero();
    assertThat(link).isSymbolicLink();
    assertThat(real).content().startsWith("{");
  }

  @Test
  void mayWriteOverItsOwnInput() throws IOException {
    assertThat(Run.of("read", article, "--json", "-o", article).code()).isZero();
    assertThat(Path.of(article)).content().contains("person/anna-weber");
  }

  @Test
  void writesToDevices() {
    assertThat(Run.of("read", article, "-o", "/dev/null")).isEqualTo(new Run(0, "", ""));
    Run full = Run.of("read", article, "-o", "/dev/full");
    assertThat(full.code()).isEqualTo(1);
    assertThat(full.line()).contains("/dev/full: cannot be written");
  }

  @Test
  void refusesPlacesWhereNoFileCanBe() {
    Run none = Run.of("read", article, "-o", folder.resolve("no/out.json").toString());
    assertThat(none.line()).contains("the folder does not exist");
    assertThat(none.code()).isEqualTo(1);
    Run directory = Run.of("read", article, "-o", folder.toString());
    assertThat(directory.line()).contains("is a directory; name a file");
    assertThat(directory.code()).isEqualTo(1);
  }

  @Test
  void endsQuietlyWhenNobodyReadsOn() {
    assertThat(printing("Broken pipe")).isEqualTo(new Run(0, "", ""));
  }

  @Test
  void tellsThatTheDiskIsFull() {
    Run run = printing("No space left on device");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.line()).contains("cannot be written: No space left on device");
  }

  /// A run whose standard output fails with this message.
  private Run printing(String message) {
    var err = new ByteArrayOutputStream();
    var out =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException(message);
          }
        };
    int code =
        Main.run(
            new String[] {"read", article},
            InputStream.nullInputStream(),
            out,
            new PrintStream(err, true, UTF_8),
            Map.of("LANG", "C"),
            () -> Sample::read,
            Laut::german);
    return new Run(code, "", err.toString(UTF_8));
  }

  private Stream<String> files() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(file -> file.getFileName().toString()).toList().stream();
    }
  }
}
