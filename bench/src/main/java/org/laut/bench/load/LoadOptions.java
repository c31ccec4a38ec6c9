package org.laut.bench.load;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What a load was asked for.
final class LoadOptions {
  private static final List<String> NAMES =
      List.of("--seconds", "--minutes", "--kills", "--store", "--items", "--seed");

  private final Path root;
  private final Map<String, String> values = new HashMap<>();

  /// @param root folder of the project
  /// @param words pairs of a name and its value
  /// @throws IllegalArgumentException if there is no such option, or one has no value
  LoadOptions(Path root, List<String> words) {
    this.root = root.toAbsolutePath();
    for (int i = 0; i < words.size(); i += 2) {
      if (!NAMES.contains(words.get(i)) || i + 1 == words.size()) {
        throw new IllegalArgumentException("not understood: " + words.get(i));
      }
      values.put(words.get(i), words.get(i + 1));
    }
  }

  Path laut() {
    return root.resolve("laut");
  }

  /// Where what is measured with may be put.
  Path scratch() {
    return root.resolve("bench/target");
  }

  int number(String name, int usual) {
    String value = values.get(name);
    try {
      return value == null ? usual : Integer.parseInt(value);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(name + " takes a number, not " + value, e);
    }
  }

  /// The store of `bench/wire ingest`, if no other is named.
  String store() {
    return values.getOrDefault("--store", scratch().resolve("wire.db").toString());
  }
}
