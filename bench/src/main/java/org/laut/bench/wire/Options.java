package org.laut.bench.wire;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a measurement was asked for.
public final class Options {
  private final Path root;
  private final Map<String, String> values = new HashMap<>();

  /// @param root folder of the project
  /// @param names of the options there are
  /// @param words pairs of a name and its value
  /// @throws IllegalArgumentException if there is no such option, or one has no value
  public Options(Path root, List<String> names, List<String> words) {
    this.root = root.toAbsolutePath();
    for (int i = 0; i < words.size(); i += 2) {
      if (!names.contains(words.get(i)) || i + 1 == words.size()) {
        throw new IllegalArgumentException("not understood: " + words.get(i));
      }
      values.put(words.get(i), words.get(i + 1));
    }
  }

  public Path root() {
    return root;
  }

  public Path laut() {
    return root.resolve("laut");
  }

  public int items(int usual) {
    return number("--items", usual);
  }

  public int number(String name, int usual) {
    String value = values.get(name);
    try {
      return value == null ? usual : Integer.parseInt(value);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(name + " takes a number, not " + value, e);
    }
  }

  public long seed() {
    return number("--seed", 1);
  }

  public Path file() {
    return Path.of(values.getOrDefault("--file", "wire.jsonl"));
  }

  /// The store that was named, empty or with what it holds; null if none was.
  @Nullable String store() {
    return values.get("--store");
  }

  /// A store without items, as `laut` takes it: the one that was named, else the file of this name
  /// among what was built, which is made anew.
  ///
  /// @throws IllegalArgumentException if the one that was named has items
  String emptyStore(String file) throws IOException {
    String named = store();
    if (named == null) {
      Path own = root.resolve("bench/target").resolve(file);
      Stores.delete(own);
      return own.toString();
    }
    String place = Stores.named(named);
    Stores.checkEmpty(place);
    return place;
  }

  /// The store of the last ingest: the one that was named, else the file of this name.
  public String filledStore(String file) {
    String named = store();
    return named == null
        ? root.resolve("bench/target").resolve(file).toString()
        : Stores.named(named);
  }
}
