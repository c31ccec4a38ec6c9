package org.laut.de;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.laut.de.rule.Example;
import org.laut.de.rule.Rule;
import org.laut.de.rule.RuleCatalogue;
import org.laut.report.Report;
import org.laut.text.Document;

/// Reads every example and counter-example of the rules of events.
class EventExamplesTest {
  private static final List<Rule> RULES = RuleCatalogue.load().events();
  private static final GermanPack PACK = new GermanPack();

  @TestFactory
  Stream<DynamicTest> an_example_gives_its_events_by_its_rule() {
    List<DynamicTest> tests = new ArrayList<>();
    for (Rule rule : RULES) {
      for (Example example : rule.examples()) {
        String title = rule.name() + ": " + example.text();
        tests.add(DynamicTest.dynamicTest(title, () -> check(rule, example)));
      }
    }
    return tests.stream();
  }

  private static void check(Rule rule, Example example) {
    Report report = read(example.text());
    assertThat(EventLines.of(example.text(), report.events()))
        .isEqualTo(EventLines.lines(example.events()));
    assertThat(RuleNames.ofEvents(report)).contains(rule.name());
  }

  @TestFactory
  Stream<DynamicTest> a_counter_example_does_not_fire_the_rule() {
    List<DynamicTest> tests = new ArrayList<>();
    for (Rule rule : RULES) {
      for (String text : rule.counters()) {
        tests.add(
            DynamicTest.dynamicTest(
                rule.name() + ": " + text,
                () -> assertThat(RuleNames.ofEvents(read(text))).doesNotContain(rule.name())));
      }
    }
    return tests.stream();
  }

  private static Report read(String text) {
    return PACK.read(Document.of(text).published(Example.PUBLISHED));
  }
}
