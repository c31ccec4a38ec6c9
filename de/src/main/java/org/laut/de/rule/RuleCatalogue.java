package org.laut.de.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// All rules of the pack, in the order of their files.
public final class RuleCatalogue {
  private static final List<String> STATEMENTS =
      List.of("direct", "indirect", "attributed", "free", "summary", "chain");

  /// Parts of one phenomenon, named after it.
  private static final List<String> TIMES =
      List.of("time-calendar", "time-clock", "time-relative", "time-length", "time-reference");

  private final Map<String, Rule> rules;

  private RuleCatalogue(Map<String, Rule> rules) {
    this.rules = Collections.unmodifiableMap(rules);
  }

  /// Reads the pack's own rules.
  public static RuleCatalogue load() {
    Map<String, Rule> rules = new LinkedHashMap<>();
    add(rules, STATEMENTS, new StatementArrow());
    add(rules, TIMES, new TimeArrow());
    add(rules, List.of("event"), new EventArrow());
    add(rules, List.of("factuality"), new StatusArrow());
    return new RuleCatalogue(rules);
  }

  private static void add(Map<String, Rule> rules, List<String> names, Arrow arrow) {
    for (String name : names) {
      String file = name + ".rules";
      int part = name.indexOf('-');
      String phenomenon = part < 0 ? name : name.substring(0, part);
      for (Rule rule : RuleFile.parse(file, text(file), arrow)) {
        if (!rule.name().startsWith(phenomenon + ".") || rules.put(rule.name(), rule) != null) {
          throw new IllegalStateException(file + ": " + rule.name() + " twice or in a wrong file");
        }
      }
    }
  }

  /// The rules whose examples are statements.
  public List<Rule> statements() {
    return rules.values().stream().filter(rule -> holds(rule, Expected.class)).toList();
  }

  /// The rules whose examples are times.
  public List<Rule> times() {
    return rules.values().stream().filter(rule -> holds(rule, ExpectedTime.class)).toList();
  }

  /// The rules whose examples are events.
  public List<Rule> events() {
    return rules.values().stream().filter(rule -> holds(rule, ExpectedEvent.class)).toList();
  }

  /// The rules whose examples mark the word that names an event with brackets.
  public List<Rule> factuality() {
    return rules.values().stream().filter(rule -> holds(rule, ExpectedStatus.class)).toList();
  }

  private static boolean holds(Rule rule, Class<? extends Expectation> kind) {
    return kind.isInstance(rule.examples().getFirst().expected().getFirst());
  }

  /// Every rule.
  public List<Rule> rules() {
    return new ArrayList<>(rules.values());
  }

  /// The rule of this name; null if there is none.
  public @Nullable Rule rule(String name) {
    return rules.get(name);
  }

  private static String text(String file) {
    try (InputStream resource =
        RuleCatalogue.class.getResourceAsStream("/org/laut/de/rules/" + file)) {
      if (resource == null) {
        throw new IllegalStateException(file + " is missing");
      }
      return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
