package org.laut.bench.wire;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.laut.bench.wire.WireItem.Kind;

/// What a crash drill hands in: the items of a wire, some of them twice, some again under the same
/// id with a longer text.
///
/// @param lines JSON, in the order in which they are handed in
/// @param versions the texts of each id, the first version first
record Feed(List<String> lines, Map<String, List<String>> versions) {
  private static final int TWICE = 13;
  private static final int LONGER = 17;
  private static final int DISTANCE = 40;

  static Feed of(long seed, int items) throws IOException {
    SyntheticWire wire = new SyntheticWire(seed);
    List<WireItem> sent = new ArrayList<>();
    for (int i = 0; i < items; i++) {
      sent.add(wire.next());
      int again = i - DISTANCE;
      if (again >= 0 && again % LONGER == 0) {
        sent.add(longer(sent.get(again)));
      } else if (again >= 0 && again % TWICE == 0) {
        sent.add(sent.get(again));
      }
    }
    List<String> lines = new ArrayList<>();
    Map<String, List<String>> versions = new LinkedHashMap<>();
    for (WireItem item : sent) {
      lines.add(line(item));
      List<String> texts = versions.computeIfAbsent(item.id(), id -> new ArrayList<>());
      if (!texts.contains(item.text())) {
        texts.add(item.text());
      }
    }
    return new Feed(List.copyOf(lines), versions);
  }

  private static WireItem longer(WireItem item) {
    List<List<String>> paragraphs = new ArrayList<>(item.article().paragraphs());
    paragraphs.add(List.of("Der Bericht wurde ergänzt."));
    Article article = new Article(item.title(), item.article().facts(), paragraphs);
    return new WireItem(
        item.id(),
        item.publisher(),
        item.byline(),
        item.published(),
        article,
        item.head(),
        item.versionOf(),
        Kind.UPDATE,
        null);
  }

  private static String line(WireItem item) throws IOException {
    StringWriter out = new StringWriter();
    WireLine.write(item, out);
    return out.toString();
  }

  /// The number of versions of all ids together.
  int size() {
    return versions.values().stream().mapToInt(List::size).sum();
  }
}
