package org.laut.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `laut read --jsonl`
class LinesTest {
  @TempDir Path folder;

  private Run read(String lines, String... more) throws IOException {
    Path file = Files.writeString(folder.resolve("in.jsonl"), lines);
    var args = new ArrayList<>(List.of("read", "--jsonl", file.toString()));
    args.addAll(List.of(more));
    return Run.of(args.toArray(String[]::new));
  }

  @Test
  void writesARecordALineInTheOrderOfTheInput() throws IOException {
    var lines = new StringBuilder();
    for (int i = 0; i < 3_000; i++) {
      lines.append("{\"id\":\"d").append(i).append("\",\"text\":\"").append("Wort ".repeat(i % 50));
      lines.append("\"}\n");
    }
    Run run = read(lines.toString());
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    List<String> refs = run.out().lines().map(LinesTest::ref).toList();
    assertThat(refs).isEqualTo(IntStream.range(0, 3_000).mapToObj(i -> "d" + i).toList());
  }

  private static String ref(String record) {
    int start = record.indexOf("\"ref\":\"") + 7;
    return record.substring(start, record.indexOf('"', start));
  }

  @Test
  void tellsBadLinesByNumberAndGoesOn() throws IOException {
    Run run =
        read("{\"id\":1,\"text\":\"a\"}\nnonsense\n\n{\"id\":2}\n{\"id\":3,\"text\":\"c\"}\n");
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out().lines().map(LinesTest::ref)).containsExactly("1", "3");
    assertThat(run.err().lines())
        .satisfiesExactly(
            line -> assertThat(line).contains("in.jsonl, line 2: not JSON"),
            line -> assertThat(line).contains("in.jsonl, line 4: the field \"text\" is missing"),
            line -> assertThat(line).contains("2 lines left out"));
  }

  @Test
  void failsWhereNoLineIsGood() throws IOException {
    assertThat(read("nonsense\n").code()).isEqualTo(1);
    Run empty = read("");
    assertThat(empty.code()).isZero();
    assertThat(empty.line()).contains("no lines");
  }

  @Test
  void givesTheDayToArticlesWithoutOne() throws IOException {
    String lines =
        "{\"id\":1,\"text\":\"a\"}\n{\"id\":2,\"text\":\"b\",\"published\":\"2020-01-02\"}\n";
    assertThat(read(lines, "--date", "2024-11-25").out().lines())
        .satisfiesExactly(
            record -> assertThat(record).contains("\"published\":\"2024-11-25\""),
            record -> assertThat(record).contains("\"published\":\"2020-01-02\""));
  }

  @Test
  void readsStandardInput() {
    byte[] in = "{\"id\":\"x\",\"text\":\"a\"}".getBytes(UTF_8);
    Run run = Run.with(in, Map.of(), "read", "--jsonl", "-");
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("\"ref\":\"x\"");
  }

  @Test
  void leavesOutALineThatTakesAllMemory() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("in.jsonl"), "{\"id\":1,\"text\":\"big\"}\n{\"id\":2,\"text\":\"b\"}\n");
    Run run =
        Run.reading(
            () ->
                document -> {
                  if (document.text().equals("big")) {
                    throw new OutOfMemoryError("Java heap space");
                  }
                  return Sample.read(document);
                },
            new byte[0],
            Map.of(),
            "read",
            "--jsonl",
            file.toString());
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).contains("line 1: too large for the memory");
    assertThat(run.out().lines().map(LinesTest::ref)).containsExactly("2");
  }
}
