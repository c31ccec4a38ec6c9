package org.laut.de.factuality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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
import org.laut.de.rule.Example;
import org.laut.de.rule.ExpectedStatus;
import org.laut.de.rule.Rule;
import org.laut.de.rule.RuleCatalogue;
import org.laut.report.Derivation;
import org.laut.testkit.GoldenCase;

/// Reads every example and counter-example of the rules of factuality.
class FactualityRulesTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden/factuality");
  private static final List<Rule> RULES = RuleCatalogue.load().factuality();

  @TestFactory
  Stream<DynamicTest> an_example_has_its_status_by_its_rule() {
    List<DynamicTest> tests = new ArrayList<>();
    for (Rule rule : RULES) {
      for (Example example : rule.examples()) {
        tests.add(DynamicTest.dynamicTest(example.text(), () -> check(rule, example)));
      }
    }
    return tests.stream();
  }

  private static void check(Rule rule, Example example) {
    Marked event = Marked.of(example.text());
    Reading reading = event.read();
    String words =
        reading.evidence().stream()
            .map(token -> event.text().form(token))
            .collect(Collectors.joining(" "));
    assertThat(example.statuses())
        .containsExactly(new ExpectedStatus(reading.factuality().status(), words));
    assertThat(names(reading)).contains(rule.name());
  }

  @TestFactory
  Stream<DynamicTest> a_counter_example_does_not_fire_the_rule() {
    List<DynamicTest> tests = new ArrayList<>();
    for (Rule rule : RULES) {
      for (String text : rule.counters()) {
        tests.add(
            DynamicTest.dynamicTest(
                text, () -> assertThat(names(Marked.of(text).read())).doesNotContain(rule.name())));
      }
    }
    return tests.stream();
  }

  @Test
  void every_rule_that_holds_in_a_golden_case_is_in_the_catalogue() throws IOException {
    Set<String> used = new TreeSet<>();
    try (Stream<Path> files = Files.list(GOLDEN)) {
      for (Path file : files.sorted().toList()) {
        for (GoldenCase golden : GoldenCase.parse(Files.readString(file))) {
          used.addAll(names(Marked.of(golden.input()).read()));
        }
      }
    }
    assertThat(RULES.stream().map(Rule::name).collect(Collectors.toSet())).containsAll(used);
  }

  private static Set<String> names(Reading reading) {
    Set<String> names = new TreeSet<>();
    for (Derivation step : reading.steps()) {
      if (step instanceof Derivation.Rule rule) {
        names.add(rule.name());
      }
    }
    return names;
  }
}
