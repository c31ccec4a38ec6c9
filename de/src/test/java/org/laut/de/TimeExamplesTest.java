package org.laut.de;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.laut.de.rule.ExpectedTime;
import org.laut.de.rule.Rule;
import org.laut.de.rule.RuleCatalogue;
import org.laut.report.Derivation;
import org.laut.report.TimeExpression;
import org.laut.text.Document;

/// Reads every example and counter-example of the rules of times.
class TimeExamplesTest {
  private static final List<Rule> RULES = RuleCatalogue.load().times();
  private static final GermanPack PACK = new GermanPack();

  @TestFactory
  Stream<DynamicTest> an_example_gives_its_times_by_its_rule() {
    List<DynamicTest> tests = new ArrayList<>();
    for (Rule rule : RULES) {
      for (int i = 0; i < rule.examples().size(); i++) {
        Example example = rule.examples().get(i);
        String place = rule.name() + " example " + (i + 1);
        tests.add(DynamicTest.dynamicTest(place, () -> check(rule, example)));
      }
    }
    return tests.stream();
  }

  private static void check(Rule rule, Example example) {
    List<TimeExpression> read = read(example.text());
    assertThat(read.stream().map(time -> line(example.text(), time)))
        .containsExactlyElementsOf(example.times().stream().map(time -> line(time)).toList());
    assertThat(names(read)).contains(rule.name());
  }

  @TestFactory
  Stream<DynamicTest> a_counter_example_does_not_fire_the_rule() {
    List<DynamicTest> tests = new ArrayList<>();
    for (Rule rule : RULES) {
      for (String text : rule.counters()) {
        tests.add(
            DynamicTest.dynamicTest(
                rule.name() + ": " + text,
                () -> assertThat(names(read(text))).doesNotContain(rule.name())));
      }
    }
    return tests.stream();
  }

  @Test
  void every_name_in_use_is_in_the_catalogue() {
    Set<String> names = RULES.stream().map(Rule::name).collect(Collectors.toSet());
    for (Rule rule : RULES) {
      rule.examples().forEach(example -> assertThat(names).containsAll(used(example.text())));
      rule.counters().forEach(text -> assertThat(names).containsAll(used(text)));
    }
  }

  private static Set<String> used(String text) {
    return names(read(text));
  }

  private static List<TimeExpression> read(String text) {
    return PACK.read(Document.of(text).published(Example.PUBLISHED)).times();
  }

  private static Set<String> names(List<TimeExpression> times) {
    Set<String> names = new TreeSet<>();
    for (TimeExpression time : times) {
      names.add(time.rule());
      for (Derivation step : time.evidence().steps()) {
        if (step instanceof Derivation.Rule rule) {
          names.add(rule.name());
        }
      }
    }
    return names;
  }

  private static String line(ExpectedTime time) {
    String mod = time.mod() == null ? "" : " " + time.mod();
    return time.mention() + " | " + time.type() + " " + time.value() + mod;
  }

  private static String line(String text, TimeExpression time) {
    String mod = time.mod() == null ? "" : " " + time.mod();
    return time.span().of(text) + " | " + time.type() + " " + time.value().timex3() + mod;
  }
}
