package org.laut.bench.wireday;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.laut.bench.wireday.Copyist.Kind;
import org.laut.corpus.reuse.Signature;
import org.laut.corpus.reuse.Words;
import org.laut.formats.json.InvalidJson;
import org.laut.formats.json.Json;

/// Measures how surely the keys of a text find its copies, and how many others, winnowed keys
/// beside those of MinHash: `MeasureSignature <JSONL of texts>`.
final class MeasureSignature {
  /// Shorter texts are no news items.
  private static final int FEWEST = 40;

  /// More pairs than those of so many texts take too long to count.
  private static final int MOST = 4_000;

  private final List<String> texts;
  private final Function<String, long[]> method;
  private final List<long[]> keys;

  private MeasureSignature(List<String> texts, Function<String, long[]> method) {
    this.texts = texts;
    this.method = method;
    keys = texts.stream().map(method).toList();
  }

  public static void main(String[] args) throws IOException, InvalidJson {
    if (args.length == 0) {
      System.out.println("no file of texts, nothing measured");
      return;
    }
    var texts = new ArrayList<String>();
    for (String line : Files.readAllLines(Path.of(args[0]))) {
      if (Json.value(line) instanceof Map<?, ?> item
          && item.get("text") instanceof String text
          && words(text).size() >= FEWEST
          && texts.size() < MOST) {
        texts.add(text);
      }
    }
    measure("winnowing, at most 40 keys", texts, text -> Signature.of(words(text)));
    measure("MinHash, 40 bands of 1", texts, new MinHash(40, 1)::keys);
    measure("MinHash, 20 bands of 2", texts, new MinHash(20, 2)::keys);
    measure("MinHash, 32 bands of 4", texts, new MinHash(32, 4)::keys);
  }

  private static void measure(String name, List<String> texts, Function<String, long[]> method) {
    System.out.println(name);
    var measure = new MeasureSignature(texts, method);
    measure.others();
    for (Kind kind : Kind.values()) {
      measure.copies(kind);
    }
  }

  private void others() {
    var holders = new HashMap<Long, Integer>();
    for (long[] row : keys) {
      LongStream.of(row).forEach(key -> holders.merge(key, 1, Integer::sum));
    }
    int[] pairs = new int[4];
    for (int i = 0; i < keys.size(); i++) {
      for (int j = 0; j < i; j++) {
        int shared = shared(keys.get(i), keys.get(j));
        if (shared > 0) {
          pairs[Math.min(shared, 3)]++;
        }
      }
    }
    double all = keys.size() * (keys.size() - 1) / 2.0;
    System.out.printf(
        Locale.ROOT,
        "%d texts, %.1f keys each; of a million pairs %.1f share one key, %.1f two, %.1f more%n",
        texts.size(),
        keys.stream().mapToInt(row -> row.length).average().orElse(0),
        pairs[1] / all * 1e6,
        pairs[2] / all * 1e6,
        pairs[3] / all * 1e6);
    String most =
        holders.values().stream()
            .sorted((a, b) -> b - a)
            .limit(10)
            .map(String::valueOf)
            .collect(Collectors.joining(" "));
    System.out.println("the most frequent keys stand in " + most + " texts");
  }

  private void copies(Kind kind) {
    var copyist = new Copyist(1);
    int[] found = new int[3];
    for (int i = 0; i < texts.size(); i++) {
      String other = texts.get((i * 7 + 3) % texts.size());
      int shared = shared(keys.get(i), method.apply(copyist.copy(kind, texts.get(i), other)));
      for (int least = 1; least <= Math.min(shared, 3); least++) {
        found[least - 1]++;
      }
    }
    double all = texts.size() / 100.0;
    System.out.printf(
        Locale.ROOT,
        "%-12s found by one key %5.1f %%, by two %5.1f %%, by three %5.1f %%%n",
        kind,
        found[0] / all,
        found[1] / all,
        found[2] / all);
  }

  private static Words words(String text) {
    return Words.of(text, List.of());
  }

  private static int shared(long[] one, long[] other) {
    int shared = 0;
    int at = 0;
    for (long key : one) {
      while (at < other.length && other[at] < key) {
        at++;
      }
      shared += at < other.length && other[at] == key ? 1 : 0;
    }
    return shared;
  }
}
