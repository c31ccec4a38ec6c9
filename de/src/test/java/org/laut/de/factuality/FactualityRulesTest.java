package org.laut.de.factuality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.laut.report.Derivation;
import org.laut.testkit.GoldenCase;

/// Reads every example and counter-example of the rules of factuality.
class FactualityRulesTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden/factuality");

  private record Line(String rule, String key, String value) {}

  @TestFactory
  Stream<DynamicTest> examples_are_read_by_their_rule_and_counters_are_not() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    List<Line> lines = lines();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.key().equals("example")) {
        String expected = lines.get(i + 1).value();
        tests.add(DynamicTest.dynamicTest(line.value(), () -> example(line, expected)));
      } else if (line.key().equals("counter")) {
        tests.add(DynamicTest.dynamicTest(line.value(), () -> counter(line)));
      }
    }
    return tests.stream();
  }

  @Test
  void every_rule_that_holds_in_a_golden_case_is_in_the_file() throws IOException {
    Set<String> used = new TreeSet<>();
    try (Stream<Path> files = Files.list(GOLDEN)) {
      for (Path file : files.sorted().toList()) {
        for (GoldenCase golden : GoldenCase.parse(Files.readString(file))) {
          used.addAll(rules(Marked.of(golden.input()).read()));
        }
      }
    }
    assertThat(lines().stream().map(Line::rule).collect(Collectors.toSet())).containsAll(used);
  }

  private static void example(Line line, String expected) {
    Marked event = Marked.of(line.value());
    Reading reading = event.read();
    String words =
        reading.evidence().stream()
            .map(token -> event.text().form(token))
            .collect(Collectors.joining(" "));
    assertThat(reading.factuality().status() + " | " + words).isEqualTo(expected);
    assertThat(rules(reading)).contains(line.rule());
  }

  private static void counter(Line line) {
    assertThat(rules(Marked.of(line.value()).read())).doesNotContain(line.rule());
  }

  private static Set<String> rules(Reading reading) {
    Set<String> names = new TreeSet<>();
    for (Derivation step : reading.steps()) {
      if (step instanceof Derivation.Rule rule) {
        names.add(rule.name());
      }
    }
    return names;
  }

  private static List<Line> lines() throws IOException {
    List<Line> lines = new ArrayList<>();
    String rule = "";
    try (var file =
        FactualityReader.class.getResourceAsStream("/org/laut/de/rules/factuality.rules")) {
      String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      for (String line : text.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList()) {
        int space = line.indexOf(' ');
        String key = line.substring(0, space);
        String value = line.substring(space + 1);
        rule = key.equals("rule") ? value : rule;
        lines.add(new Line(rule, key, value));
      }
    }
    return lines;
  }
}
