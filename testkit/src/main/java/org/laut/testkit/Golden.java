package org.laut.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/// Tests kept as text: every case of every `.golden` file in a folder, see [GoldenCase].
///
/// With `-Dgolden.update` the files are rewritten to what the code now says; the diff is the
/// review.
///
/// @param folder searched with its sub-folders
/// @param underTest turns a case's input into the text that is compared
public record Golden(Path folder, UnaryOperator<String> underTest) {
  /// One test for each case. Fails if the folder has no golden file.
  public Stream<DynamicTest> tests() {
    List<Path> files = files();
    assertThat(files).as("golden files in " + folder).isNotEmpty();
    boolean update = System.getProperty("golden.update") != null;
    return files.stream().flatMap(f -> update ? Stream.of(rewriting(f)) : comparing(f));
  }

  private Stream<DynamicTest> comparing(Path file) {
    return GoldenCase.parse(read(file)).stream()
        .map(c -> dynamicTest(file.getFileName() + ": " + c.title(), () -> compare(c)));
  }

  private void compare(GoldenCase golden) {
    String actual = underTest.apply(golden.input()).strip();
    if (golden.knownWrong()) {
      assertThat(golden.right()).as("'? ' lines that say what would be right").isNotEmpty();
      assertThat(actual)
          .as("known as wrong, but right now: take the ? off the title")
          .isNotEqualTo(golden.right());
    }
    assertThat(actual).isEqualTo(golden.expected());
  }

  private DynamicTest rewriting(Path file) {
    return dynamicTest("rewriting " + file.getFileName(), () -> rewrite(file));
  }

  private void rewrite(Path file) throws IOException {
    var text = new StringBuilder();
    for (GoldenCase golden : GoldenCase.parse(read(file))) {
      text.append(text.isEmpty() ? "" : "\n");
      text.append(golden.expecting(underTest.apply(golden.input()).strip()).format());
    }
    Files.writeString(file, text);
  }

  private List<Path> files() {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(f -> f.toString().endsWith(".golden")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
