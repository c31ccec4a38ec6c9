package org.laut.bench.wire;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What a measurement was asked for.
final class Options {
  private static final List<String> NAMES =
      List.of("--items", "--store", "--seed", "--kills", "--file", "--questions");

  private final Path root;
  private final Map<String, String> values = new HashMap<>();

  /// @param root folder of the project
  /// @param words pairs of a name and its value
  /// @throws IllegalArgumentException if there is no such option, or one has no value
  Options(Path root, List<String> words) {
    this.root = root.toAbsolutePath();
    for (int i = 0; i < words.size(); i += 2) {
      if (!NAMES.contains(words.get(i)) || i + 1 == words.size()) {
        throw new IllegalArgumentException("not understood: " + words.get(i));
      }
      values.put(words.get(i), words.get(i + 1));
    }
  }

  Path root() {
    return root;
  }

  Path laut() {
    return root.resolve("laut");
  }

  int items(int usual) {
    return number("--items", usual);
  }

  int number(String name, int usual) {
    String value = values.get(name);
    try {
      return value == null ? usual : Integer.parseInt(value);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(name + " takes a number, not " + value, e);
    }
  }

  long seed() {
    return number("--seed", 1);
  }

  Path file() {
    return Path.of(values.getOrDefault("--file", "wire.jsonl"));
  }

  /// A path or a URL, as `laut` takes it.
  String store() {
    String usual = root.resolve("bench/target/wire.db").toString();
    return values.getOrDefault("--store", usual);
  }
}
