package org.laut.service.event;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.laut.corpus.Item;
import org.laut.corpus.Release.Usage;
import org.laut.service.json.Fields;
import org.laut.store.Changes;
import org.laut.store.Store;
import org.laut.store.ledger.AuditEntry;

/// What has changed in a store, as events for clients.
///
/// @param id to be sent with the last of them
record ChangeEvents(List<Map<String, @Nullable Object>> events, String id, Changes.Mark now) {
  private static final int AT_ONCE = 200;
  private static final int MOST_TIED = 50;

  /// What has come since a mark.
  static ChangeEvents since(Changes.Mark mark, Store store) {
    Changes changes = store.changes(mark, AT_ONCE);
    var events = new ArrayList<Map<String, @Nullable Object>>();
    for (Item item : changes.items()) {
      item(item, store, events);
    }
    for (AuditEntry entry : changes.entries()) {
      if (entry.action().startsWith("correction.")) {
        events.add(correction(entry, store));
      }
    }
    return new ChangeEvents(events, id(changes.now()), changes.now());
  }

  static String id(Changes.Mark mark) {
    return mark.item() + "." + mark.entry();
  }

  /// The mark that an id stands for; empty if it is none.
  static Optional<Changes.Mark> mark(String id) {
    String[] parts = id.split("\\.", -1);
    try {
      return parts.length == 2
          ? Optional.of(new Changes.Mark(Long.parseLong(parts[0]), Long.parseLong(parts[1])))
          : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static void item(Item item, Store store, List<Map<String, @Nullable Object>> events) {
    var release = item.news().release();
    boolean withdrawn = release.usage() == Usage.WITHDRAWN;
    String type = withdrawn ? "item.withdrawn" : item.version() > 1 ? "item.version" : "item.new";
    String now = Instant.now().toString();
    var refs = new LinkedHashSet<String>();
    refs.add(item.ref());
    if (release.versionOf() != null) {
      refs.add(release.versionOf());
    }
    events.add(
        new Fields()
            .put("type", type)
            .put("at", now)
            .put("ref", item.ref())
            .put("version", item.version())
            .put("title", item.news().document().header().title())
            .put("publisher", item.news().document().header().publisher())
            .put("refs", List.copyOf(refs))
            .map());
    store.tied(List.of(item), MOST_TIED).forEach(tied -> refs.add(tied.ref()));
    if (refs.size() > 1 || type.equals("item.version")) {
      events.add(
          new Fields()
              .put("type", "claim.changed")
              .put("at", now)
              .put("refs", List.copyOf(refs))
              .map());
    }
  }

  private static Map<String, @Nullable Object> correction(AuditEntry entry, Store store) {
    boolean made = entry.action().equals("correction.made");
    String digits = made ? entry.detail().split(" ", 2)[0] : entry.subject();
    long id = Long.parseLong(digits);
    var fields =
        new Fields()
            .put("type", "correction")
            .put("at", entry.at().toString())
            .put("correction", id);
    store.corrections(id + 1, 1).stream()
        .filter(correction -> correction.id() == id)
        .forEach(correction -> fields.put("ref", correction.ref()));
    return fields.map();
  }
}
