package org.laut.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.laut.app.console.ExitCode;

/// What the README shows works.
class ReadmeTest {
  private static final Path README = Path.of("../README.md");

  @TempDir Path folder;

  @Test
  void itsJavaExampleCompilesAndFindsAStatement() throws Exception {
    String readme = Files.readString(README);
    int start = readme.indexOf("```java\n") + "```java\n".length();
    String code = readme.substring(start, readme.indexOf("```", start));
    Path source = Files.writeString(folder.resolve("Example.java"), code);
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    int result =
        compiler.run(
            null, null, null, "-d", folder.toString(), "-cp", classPath(), source.toString());
    assertThat(result).isZero();
    assertThat(run()).contains("INDIRECT: Der Damm sei sicher");
  }

  private static String classPath() {
    return System.getProperty("java.class.path");
  }

  private String run() throws Exception {
    var out = new ByteArrayOutputStream();
    PrintStream before = System.out;
    try (var loader = new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
      System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
      Class<?> example = loader.loadClass("Example");
      example.getMethod("main", String[].class).invoke(null, (Object) new String[0]);
    } finally {
      System.setOut(before);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  /// A command that does not end, such as `serve`, belongs into the text, not among the lines.
  @Test
  @Timeout(value = 5, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void itsCommandsAreUnderstood() throws IOException {
    List<String> lines = commands();
    assertThat(lines).hasSizeGreaterThan(5);
    String article = Files.writeString(folder.resolve("a.txt"), Sample.TEXT).toString();
    String many =
        Files.writeString(folder.resolve("a.jsonl"), "{\"id\":1,\"text\":\"\"}").toString();
    List<String> before = namesHere();
    for (String line : lines) {
      String[] args =
          Arrays.stream(line.split(" +", -1))
              .map(word -> word.equals("articles.jsonl") ? many : word)
              .map(this::inFolder)
              .map(word ->
                  word.startsWith("article.") || word.startsWith("examples/") ? article : word)
              .toArray(String[]::new);
      Run run = Run.with(Sample.TEXT.getBytes(StandardCharsets.UTF_8), Map.of(), args);
      var code = assertThat(run.code()).as(line + "\n" + run.err());
      if (line.contains("--store")) {
        code.isNotEqualTo(ExitCode.WRONG_USAGE.number());
      } else {
        code.isEqualTo(line.equals("doctor") ? 1 : 0);
      }
    }
    assertThat(namesHere()).isEqualTo(before);
  }

  /// What lies where the tests are run.
  private static List<String> namesHere() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(""))) {
      return files.map(Path::toString).sorted().toList();
    }
  }

  /// Stores and what is written from them are made in the test's own folder.
  private String inFolder(String word) {
    return List.of("news.db", "net.xml", "folder", "wire/", "more.xml.gz").contains(word)
        ? folder.resolve(word).toString()
        : word;
  }

  /// What stands behind `./laut` in the indented lines, up to the explanation.
  private static List<String> commands() throws IOException {
    var commands = new ArrayList<String>();
    for (String line : Files.readAllLines(README)) {
      int at = line.indexOf("./laut ");
      if (line.startsWith("    ") && at >= 0) {
        commands.add(line.substring(at + "./laut ".length()).split(" {3,}", -1)[0]);
      }
    }
    return commands;
  }
}
