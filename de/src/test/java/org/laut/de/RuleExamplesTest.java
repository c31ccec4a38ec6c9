package org.laut.de;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.laut.de.rule.Example;
import org.laut.de.rule.Expected;
import org.laut.de.rule.Rule;
import org.laut.de.rule.RuleCatalogue;
import org.laut.report.Derivation;
import org.laut.report.Link;
import org.laut.report.Statement;
import org.laut.text.Document;
import org.laut.text.Span;

/// Reads every example and counter-example of the rule catalogue.
///
/// Those known to be wrong stand in `known-wrong-rules.txt`, one a line: the rule, `example` or
/// `counter` with its number, and after a colon the reason. The test fails when one of them becomes
/// right, so that the list shrinks.
class RuleExamplesTest {
  private static final List<Rule> RULES = RuleCatalogue.load().statements();
  private static final GermanPack PACK = new GermanPack();
  private static final Map<String, String> KNOWN_WRONG = new TreeMap<>();

  @BeforeAll
  static void readKnownWrong() throws IOException {
    for (String line : Files.readAllLines(Path.of("src/test/resources/known-wrong-rules.txt"))) {
      int colon = line.indexOf(": ");
      if (!line.startsWith("#")) {
        assertThat(colon).as("a reason in: " + line).isPositive();
        KNOWN_WRONG.put(line.substring(0, colon), line.substring(colon + 2));
      }
    }
  }

  @TestFactory
  Stream<DynamicTest> an_example_gives_its_statements_by_its_rule() {
    List<DynamicTest> tests = new ArrayList<>();
    for (Rule rule : RULES) {
      for (int i = 0; i < rule.examples().size(); i++) {
        Example example = rule.examples().get(i);
        List<Statement> read = read(example.text());
        String expected = example.statements().stream().map(s -> line(s)).collect(joined());
        String actual = read.stream().map(s -> line(example.text(), s)).collect(joined());
        String fired = names(read).contains(rule.name()) ? "" : "\nnot by " + rule.name();
        tests.add(test(rule.name() + " example " + (i + 1), expected, actual + fired));
      }
    }
    return tests.stream();
  }

  @TestFactory
  Stream<DynamicTest> a_counter_example_does_not_fire_the_rule() {
    List<DynamicTest> tests = new ArrayList<>();
    for (Rule rule : RULES) {
      for (int i = 0; i < rule.counters().size(); i++) {
        String text = rule.counters().get(i);
        String actual =
            read(text).stream()
                .filter(s -> names(List.of(s)).contains(rule.name()))
                .map(s -> line(text, s))
                .collect(joined());
        tests.add(test(rule.name() + " counter " + (i + 1), "", actual));
      }
    }
    return tests.stream();
  }

  @Test
  void what_is_known_as_wrong_stands_in_the_catalogue() {
    Set<String> places = new HashSet<>();
    for (Rule rule : RULES) {
      for (int i = 1; i <= rule.examples().size(); i++) {
        places.add(rule.name() + " example " + i);
      }
      for (int i = 1; i <= rule.counters().size(); i++) {
        places.add(rule.name() + " counter " + i);
      }
    }
    assertThat(places).containsAll(KNOWN_WRONG.keySet());
  }

  @Test
  void every_name_in_use_is_in_the_catalogue_and_every_rule_in_use() {
    Set<String> names = RULES.stream().map(Rule::name).collect(Collectors.toSet());
    Set<String> used = new TreeSet<>();
    for (Rule rule : RULES) {
      rule.examples().forEach(example -> used.addAll(names(read(example.text()))));
      rule.counters().forEach(text -> used.addAll(names(read(text))));
    }
    assertThat(names).containsAll(used);
    assertThat(names)
        .allMatch(name -> used.contains(name) || KNOWN_WRONG.containsKey(name + " example 1"));
  }

  private static DynamicTest test(String place, String expected, String actual) {
    return DynamicTest.dynamicTest(
        place,
        () -> {
          if (KNOWN_WRONG.containsKey(place)) {
            assertThat(actual)
                .as("known as wrong, but right now: take it off known-wrong-rules.txt")
                .isNotEqualTo(expected);
          } else {
            assertThat(actual).isEqualTo(expected);
          }
        });
  }

  private static List<Statement> read(String text) {
    return PACK.read(Document.of(text)).statements();
  }

  /// The names of the rules that found these statements and their chains.
  private static Set<String> names(List<Statement> statements) {
    Set<String> names = new TreeSet<>();
    for (Statement statement : statements) {
      names.add(statement.rule());
      for (Derivation step : statement.evidence().steps()) {
        if (step instanceof Derivation.Rule rule) {
          names.add(rule.name());
        }
      }
    }
    return names;
  }

  private static String line(Expected statement) {
    String speaker = statement.speaker() == null ? "-" : statement.speaker();
    String hands =
        statement.hands().stream()
            .map(hand -> " | " + hand.role() + " " + hand.mention())
            .collect(Collectors.joining());
    return String.join(" … ", statement.content()) + " | " + speaker + hands;
  }

  private static String line(String text, Statement statement) {
    String content =
        statement.content().stream().map(s -> s.of(text)).collect(Collectors.joining(" … "));
    StringBuilder line = new StringBuilder(content);
    for (Link link : statement.chain().links()) {
      Span mention = link.source().span();
      String role = link.role() == Link.Role.ORIGIN ? "" : link.role() + " ";
      line.append(" | ").append(role).append(mention == null ? "-" : mention.of(text));
    }
    return line.toString();
  }

  private static Collector<CharSequence, ?, String> joined() {
    return Collectors.joining("\n");
  }
}
