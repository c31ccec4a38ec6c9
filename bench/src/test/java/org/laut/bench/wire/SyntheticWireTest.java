package org.laut.bench.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.laut.bench.wire.WireItem.Kind;
import org.laut.formats.json.InvalidJson;
import org.laut.formats.json.Json;
import org.laut.formats.json.JsonObject;

class SyntheticWireTest {
  private static final int MANY = 6_000;

  private final List<WireItem> items = items(7, MANY);

  private static List<WireItem> items(long seed, int count) {
    SyntheticWire wire = new SyntheticWire(seed);
    List<WireItem> items = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      items.add(wire.next());
    }
    return items;
  }

  private static String lines(long seed, int count) throws IOException {
    StringWriter out = new StringWriter();
    new SyntheticWire(seed).write(count, out);
    return out.toString();
  }

  private double share(Kind... kinds) {
    return items.stream().filter(item -> List.of(kinds).contains(item.kind())).count()
        / (double) MANY;
  }

  @Test
  void sameSeedGivesTheSameLines() throws IOException {
    assertThat(lines(5, 300)).isEqualTo(lines(5, 300)).isNotEqualTo(lines(6, 300));
  }

  @Test
  void everyLineIsAnItem() throws IOException, InvalidJson {
    List<String> lines = lines(7, 500).lines().toList();
    assertThat(lines).hasSize(500);
    for (int i = 0; i < lines.size(); i++) {
      JsonObject line = Json.object(lines.get(i));
      WireItem item = items.get(i);
      assertThat(line.stringOrNumber("id")).isEqualTo(item.id());
      assertThat(line.string("text")).isEqualTo(item.text());
      assertThat(line.string("published")).isEqualTo(item.published().toString());
      assertThat(line.optionalString("version_of")).isEqualTo(item.versionOf());
      assertThat(line.string("status")).isEqualTo(item.status());
    }
  }

  @Test
  void everySlotIsFilled() {
    for (WireItem item : items) {
      assertThat(item.title() + item.text()).doesNotContain("{", "}", "|", "~", "_", "  ");
    }
  }

  @Test
  void itemsAreAsLongAsThoseOfAWire() {
    assertThat(items)
        .allSatisfy(item -> assertThat(item.text().split("\\s+").length).isBetween(60, 220));
  }

  @Test
  void comesInOrderAboutTwoThousandADay() {
    assertThat(items).extracting(WireItem::id).doesNotHaveDuplicates();
    assertThat(items).extracting(WireItem::published).isSorted();
    Duration took = Duration.between(items.get(1_000).published(), items.getLast().published());
    assertThat(took).isBetween(Duration.ofHours(40), Duration.ofHours(90));
  }

  @Test
  void halfOfItIsMadeFromOtherItems() {
    assertThat(share(Kind.COPY, Kind.SHORTENED, Kind.REORDERED)).isBetween(0.3, 0.45);
    assertThat(share(Kind.CREDITED)).isBetween(0.07, 0.15);
    assertThat(share(Kind.UNCREDITED)).isBetween(0.05, 0.12);
    assertThat(share(Kind.FOLLOW_UP)).isBetween(0.03, 0.1);
    assertThat(share(Kind.CORRECTION)).isBetween(0.01, 0.05);
    assertThat(share(Kind.WITHDRAWAL)).isBetween(0.002, 0.02);
    assertThat(share(Kind.ROUTINE)).isBetween(0.01, 0.1);
  }

  @Test
  void copiesHaveTheWordsOfTheirRoot() {
    Map<String, WireItem> known = new HashMap<>();
    for (WireItem item : items) {
      known.put(item.id(), item);
      WireItem root = known.get(item.root());
      if (item.kind() == Kind.COPY && root != null) {
        assertThat(root.article().paragraphs()).containsAll(item.article().paragraphs());
      }
    }
  }

  @Test
  void replacesWhatTheSamePublisherSentBefore() {
    Map<String, WireItem> known = new HashMap<>();
    for (WireItem item : items) {
      known.put(item.id(), item);
      if (item.versionOf() != null) {
        assertThat(known).containsKey(item.versionOf());
        assertThat(known.get(item.versionOf()))
            .extracting(WireItem::publisher)
            .isEqualTo(item.publisher());
      }
    }
  }

  @Test
  void theVocabularyGrowsAsThatOfNews() {
    double tenfold = (double) words(MANY) / words(MANY / 10);
    assertThat(Math.log10(tenfold)).isBetween(0.6, 0.9);
  }

  private int words(int count) {
    Set<String> words = new HashSet<>();
    for (WireItem item : items.subList(0, count)) {
      words.addAll(List.of(item.text().split("[^\\p{L}]+")));
    }
    return words.size();
  }
}
