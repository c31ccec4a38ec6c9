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
  private static final List<String> FILES =
      List.of("direct", "indirect", "attributed", "free", "summary", "chain");

  private final Map<String, Rule> rules;

  private RuleCatalogue(Map<String, Rule> rules) {
    this.rules = Collections.unmodifiableMap(rules);
  }

  /// Reads the pack's own rules.
  public static RuleCatalogue load() {
    Map<String, Rule> rules = new LinkedHashMap<>();
    for (String phenomenon : FILES) {
      String file = phenomenon + ".rules";
      for (Rule rule : RuleFile.parse(file, text(file))) {
        if (!rule.name().startsWith(phenomenon + ".") || rules.put(rule.name(), rule) != null) {
          throw new IllegalStateException(file + ": " + rule.name() + " twice or in a wrong file");
        }
      }
    }
    return new RuleCatalogue(rules);
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
