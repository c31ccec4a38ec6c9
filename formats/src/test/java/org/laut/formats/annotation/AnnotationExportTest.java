package org.laut.formats.annotation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.laut.corpus.Item;
import org.laut.formats.export.RandomItem;
import org.laut.formats.export.TextSample;
import org.laut.formats.json.InvalidJson;
import org.laut.formats.json.Json;
import org.laut.formats.record.Excerpt;

class AnnotationExportTest {
  /// Terms of `http://www.w3.org/ns/anno.jsonld` that are used.
  private static final Set<String> STANDARD =
      Set.of(
          "@context",
          "id",
          "type",
          "label",
          "first",
          "partOf",
          "startIndex",
          "items",
          "total",
          "motivation",
          "body",
          "target",
          "source",
          "selector",
          "start",
          "end",
          "exact",
          "prefix",
          "suffix",
          "value",
          "format",
          "language",
          "name",
          "via");

  @Test
  void pointsAtTheTextInCodePoints() throws IOException, InvalidJson {
    String word = "Geheim😀nis";
    String text = TextSample.text(word);
    Map<?, ?> mention = page(List.of(TextSample.item(word)), Excerpt.FULL).get(1);
    Map<?, ?> target = map(list(mention.get("target")).getFirst());
    List<?> selectors = list(target.get("selector"));
    int[] points = text.codePoints().toArray();
    assertThat(selectors)
        .isEqualTo(
            List.of(
                Map.of("type", "TextPositionSelector", "start", 9, "end", points.length - 1),
                Map.of(
                    "type",
                    "TextQuoteSelector",
                    "exact",
                    word,
                    "prefix",
                    new String(points, 0, 9),
                    "suffix",
                    ".")));
    assertThat(String.valueOf(target.get("source"))).matches("ni:///sha-256;[-_A-Za-z0-9]{43}");
  }

  @Test
  void everyAnnotationHasItsOwnIdAndRefersToOthers() throws IOException, InvalidJson {
    List<Map<?, ?>> page = page(items(), Excerpt.SPANS);
    List<Object> ids = page.stream().<Object>map(a -> a.get("id")).toList();
    assertThat(ids).doesNotHaveDuplicates().hasSizeGreaterThan(300);
    var referred = new HashSet<Object>();
    page.forEach(a -> collect(a, "parent", referred));
    page.forEach(a -> collect(a, "statement", referred));
    assertThat(referred).isNotEmpty();
    assertThat(ids).containsAll(referred);
    assertThat(page(items(), Excerpt.SPANS)).isEqualTo(page);
  }

  @Test
  void everyNameIsExplained() throws IOException, InvalidJson {
    Object whole = Json.value(written(items(), Excerpt.FULL));
    var used = new TreeSet<String>();
    names(whole, used);
    Map<?, ?> own = map(Json.value(Context.own()));
    assertThat(used).isSubsetOf(union(STANDARD, own.keySet()));
    assertThat(own.keySet().stream().map(String::valueOf)).doesNotContainAnyElementsOf(STANDARD);
  }

  @Test
  void repeatsOnlyAsMuchTextAsIsWanted() throws IOException {
    String word = "Geheimnis";
    List<Item> items = List.of(TextSample.item(word));
    assertThat(written(items, Excerpt.NONE)).doesNotContain(word, "exact", "TextQuote");
    assertThat(written(items, Excerpt.SPANS)).contains(word).doesNotContain("Heute", "prefix");
    assertThat(written(items, Excerpt.FULL)).contains("\"value\":\"" + TextSample.text(word));
  }

  @Test
  void isACollectionWithoutAnyItem() throws IOException, InvalidJson {
    assertThat(page(List.of(), Excerpt.SPANS)).isEmpty();
  }

  private static List<Item> items() {
    var items = new ArrayList<Item>();
    for (long seed = 0; seed < 40; seed++) {
      items.add(RandomItem.of(seed));
    }
    return items;
  }

  private static String written(List<Item> items, Excerpt excerpt) throws IOException {
    var out = new ByteArrayOutputStream();
    var export = new AnnotationExport(out, excerpt);
    for (Item item : items) {
      export.add(item);
    }
    export.finish();
    return out.toString(UTF_8);
  }

  private static List<Map<?, ?>> page(List<Item> items, Excerpt excerpt)
      throws IOException, InvalidJson {
    Map<?, ?> collection = map(Json.value(written(items, excerpt)));
    Map<?, ?> first = map(collection.get("first"));
    var page = new ArrayList<Map<?, ?>>();
    list(first.get("items")).forEach(a -> page.add(map(a)));
    assertThat(collection.get("total")).isEqualTo(page.size());
    return page;
  }

  private static Map<?, ?> map(@Nullable Object json) {
    return (Map<?, ?>) Objects.requireNonNull(json);
  }

  private static List<?> list(@Nullable Object json) {
    return (List<?>) Objects.requireNonNull(json);
  }

  private static void collect(@Nullable Object json, String name, Set<Object> found) {
    if (json instanceof Map<?, ?> map) {
      if (map.get(name) instanceof String reference) {
        found.add(reference);
      }
      map.values().forEach(value -> collect(value, name, found));
    } else if (json instanceof List<?> list) {
      list.forEach(value -> collect(value, name, found));
    }
  }

  private static void names(@Nullable Object json, Set<String> found) {
    if (json instanceof Map<?, ?> map) {
      map.forEach((name, value) -> {
        found.add(String.valueOf(name));
        if (!name.equals("@context")) {
          names(value, found);
        }
      });
    } else if (json instanceof List<?> list) {
      list.forEach(value -> names(value, found));
    }
  }

  private static Set<String> union(Set<String> some, Set<?> others) {
    var all = new HashSet<>(some);
    others.forEach(other -> all.add(String.valueOf(other)));
    return all;
  }
}
