package org.laut.de.rule;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads a file of rules, each a block of lines:
///
/// ```
/// rule indirect.dass
/// says A dass-clause under a cue is what its subject says.
/// example Der Wirt sagte, dass es regnet. Seine Frau schwieg.
/// -> dass es regnet | Der Wirt
/// counter Es regnet so, dass der Wirt schweigt.
/// ```
///
/// What stands behind `->` is told by the [Arrow] of the file's kind. Empty lines and lines that
/// begin with `#` are skipped.
final class RuleFile {
  private final String file;
  private final Arrow arrow;
  private final List<Rule> rules = new ArrayList<>();
  private @Nullable Draft draft;
  private int line;

  private RuleFile(String file, Arrow arrow) {
    this.file = file;
    this.arrow = arrow;
  }

  /// The rules of a file's text; throws IllegalStateException at a line that is broken.
  static List<Rule> parse(String file, String text, Arrow arrow) {
    RuleFile reader = new RuleFile(file, arrow);
    text.lines().forEach(reader::read);
    reader.finish();
    return reader.rules;
  }

  private void read(String text) {
    line++;
    if (text.isBlank() || text.startsWith("#")) {
      return;
    }
    int space = text.indexOf(' ');
    String key = text.substring(0, Math.max(space, 0));
    String value = text.substring(space + 1).strip();
    if (key.equals("rule")) {
      finish();
      draft = new Draft(value);
      return;
    }
    Draft open = draft;
    if (open == null) {
      throw broken("a line before the first rule");
    }
    switch (key) {
      case "says" -> open.says = value;
      case "example" -> open.examples.add(new Example(value, List.of()));
      case "->" -> open.expect(expected(value));
      case "counter" -> open.counters.add(value);
      default -> throw broken("no line begins with " + key);
    }
  }

  private void finish() {
    if (draft != null) {
      rules.add(draft.rule());
    }
  }

  private Expectation expected(String value) {
    try {
      return arrow.read(Arrow.columns(value));
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException(file + ":" + line + ": " + e.getMessage(), e);
    }
  }

  private IllegalStateException broken(String reason) {
    return new IllegalStateException(file + ":" + line + ": " + reason);
  }

  /// A rule that is still being read.
  private final class Draft {
    private final String name;
    private String says = "";
    private final List<Example> examples = new ArrayList<>();
    private final List<String> counters = new ArrayList<>();

    private Draft(String name) {
      this.name = name;
    }

    private void expect(Expectation one) {
      if (examples.isEmpty()) {
        throw broken("an expectation before the first example");
      }
      Example example = examples.removeLast();
      List<Expectation> all = new ArrayList<>(example.expected());
      all.add(one);
      examples.add(new Example(example.text(), all));
    }

    private Rule rule() {
      boolean bare = examples.stream().anyMatch(example -> example.expected().isEmpty());
      if (name.isEmpty() || says.isEmpty() || examples.isEmpty() || bare || counters.isEmpty()) {
        throw broken(name + " lacks a sentence, an example with a result or a counter");
      }
      return new Rule(name, says, examples, counters);
    }
  }
}
