package org.laut.bench.wireday;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.laut.Laut;
import org.laut.corpus.Item;
import org.laut.corpus.NewsItem;
import org.laut.corpus.Release;
import org.laut.corpus.Release.Usage;
import org.laut.formats.json.InvalidJson;
import org.laut.formats.json.Json;
import org.laut.text.Document;
import org.laut.text.Header;

/// A story of a wire day: its items as they were read, and what is true of them.
///
/// @param copies for each copy's ref the ref of its parent
/// @param relations for each ref what the truth calls the relation: identical, derived, partial,
///   none
record Story(List<Item> items, Map<String, String> copies, Map<String, String> relations) {
  static Story read(Path file, Laut laut) throws IOException, InvalidJson {
    var items = new ArrayList<Item>();
    var copies = new HashMap<String, String>();
    var relations = new HashMap<String, String>();
    if (Json.value(Files.readString(file)) instanceof Map<?, ?> story
        && story.get("items") instanceof List<?> all) {
      for (Object one : all) {
        if (one instanceof Map<?, ?> item) {
          String id = string(item, "id");
          items.add(item(id, item, laut));
          relations.put(id, string(item, "relation"));
          if (item.get("copy_of") instanceof String parent) {
            copies.put(id, parent);
          }
        }
      }
    }
    return new Story(List.copyOf(items), copies, relations);
  }

  private static Item item(String id, Map<?, ?> item, Laut laut) {
    OffsetDateTime published = OffsetDateTime.parse(string(item, "published"));
    var header =
        new Header(
            id, string(item, "title"), string(item, "publisher"), published.toLocalDate(), "de");
    var document = new Document(string(item, "text"), header);
    var release =
        new Release(
            optional(item, "byline"),
            published,
            Usage.USABLE,
            optional(item, "version_of"),
            null,
            null);
    return new Item(id, 1, new NewsItem(document, release), laut.study(document));
  }

  private static String string(Map<?, ?> item, String field) {
    String value = optional(item, field);
    return value == null ? "" : value;
  }

  private static @Nullable String optional(Map<?, ?> item, String field) {
    return item.get(field) instanceof String value ? value : null;
  }
}
