package org.laut.de.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.laut.report.Link;

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
/// Behind `->` stand the content, its pieces parted by ` … `, the speaker (`-` if the text names
/// none) and the further hands, as in `| channel dem Boten | relay der Agentur`. Empty lines and
/// lines that begin with `#` are skipped.
final class RuleFile {
  private final String file;
  private final List<Rule> rules = new ArrayList<>();
  private @Nullable Draft draft;
  private int line;

  private RuleFile(String file) {
    this.file = file;
  }

  /// The rules of a file's text; throws IllegalStateException at a line that is broken.
  static List<Rule> parse(String file, String text) {
    RuleFile reader = new RuleFile(file);
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

  private Expected expected(String value) {
    List<String> columns = Arrays.stream(value.split("\\|", -1)).map(String::strip).toList();
    if (columns.size() < 2 || columns.contains("")) {
      throw broken("content | speaker is missing in " + value);
    }
    String speaker = columns.get(1);
    return new Expected(
        List.of(columns.get(0).split(" … ", -1)),
        speaker.equals("-") ? null : speaker,
        columns.stream().skip(2).map(this::hand).toList());
  }

  private Expected.Hand hand(String column) {
    for (Link.Role role : List.of(Link.Role.CHANNEL, Link.Role.RELAY)) {
      String key = role == Link.Role.CHANNEL ? "channel " : "relay ";
      if (column.startsWith(key)) {
        return new Expected.Hand(role, column.substring(key.length()));
      }
    }
    throw broken("neither channel nor relay: " + column);
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

    private void expect(Expected statement) {
      if (examples.isEmpty()) {
        throw broken("a statement before the first example");
      }
      Example example = examples.removeLast();
      List<Expected> statements = new ArrayList<>(example.statements());
      statements.add(statement);
      examples.add(new Example(example.text(), statements));
    }

    private Rule rule() {
      boolean bare = examples.stream().anyMatch(example -> example.statements().isEmpty());
      if (name.isEmpty() || says.isEmpty() || examples.isEmpty() || bare || counters.isEmpty()) {
        throw broken(name + " lacks a sentence, an example with a statement or a counter");
      }
      return new Rule(name, says, examples, counters);
    }
  }
}
