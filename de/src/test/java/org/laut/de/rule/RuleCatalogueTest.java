package org.laut.de.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class RuleCatalogueTest {
  private static final RuleCatalogue RULES = RuleCatalogue.load();

  @TestFactory
  Stream<DynamicTest> every_expected_word_stands_in_its_example() {
    return RULES.rules().stream()
        .map(rule -> DynamicTest.dynamicTest(rule.name(), () -> check(rule)));
  }

  private static void check(Rule rule) {
    assertThat(rule.says()).endsWith(".");
    assertThat(rule.examples()).hasSizeBetween(2, 4);
    assertThat(rule.counters()).hasSizeBetween(1, 3).doesNotHaveDuplicates();
    for (Example example : rule.examples()) {
      example.times().forEach(time -> assertThat(example.text()).contains(time.mention()));
      example.events().forEach(event -> stands(event, example.text()));
      example.statuses().forEach(status -> stands(status, example.text()));
      for (Expected statement : example.statements()) {
        assertThat(example.text()).containsSubsequence(statement.content());
        if (statement.speaker() != null) {
          assertThat(example.text()).contains(statement.speaker());
        }
        statement.hands().forEach(hand -> assertThat(example.text()).contains(hand.mention()));
      }
    }
  }

  private static void stands(ExpectedEvent event, String text) {
    Stream.of(event.trigger(), event.actors(), event.recipients())
        .flatMap(List::stream)
        .forEach(words -> assertThat(text).contains(words));
    if (event.place() != null) {
      assertThat(text).contains(event.place());
    }
  }

  private static void stands(ExpectedStatus status, String text) {
    assertThat(text).contains("[").contains("]");
    assertThat(text.replace("[", "").replace("]", ""))
        .containsSubsequence(List.of(status.words().split(" ")));
  }

  @Test
  void no_text_stands_twice_in_a_rule_or_as_its_own_counter() {
    for (Rule rule : RULES.rules()) {
      List<String> texts =
          Stream.concat(rule.examples().stream().map(Example::text), rule.counters().stream())
              .toList();
      assertThat(texts).as(rule.name()).doesNotHaveDuplicates();
    }
  }

  @Test
  void every_rule_has_results_of_one_kind() {
    List<Rule> all =
        Stream.of(RULES.statements(), RULES.times(), RULES.events(), RULES.factuality())
            .peek(kind -> assertThat(kind).isNotEmpty())
            .flatMap(List::stream)
            .toList();
    assertThat(all).containsExactlyElementsOf(RULES.rules());
  }

  @Test
  void a_rule_is_found_by_its_name() {
    assertThat(RULES.rule("chain.nested"))
        .isNotNull()
        .extracting(Rule::name)
        .isEqualTo("chain.nested");
    assertThat(RULES.rule("chain.unheard-of")).isNull();
  }
}
