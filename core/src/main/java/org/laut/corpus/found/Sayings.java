package org.laut.corpus.found;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.laut.corpus.Item;
import org.laut.report.Entity;
import org.laut.report.Link;
import org.laut.report.Source;
import org.laut.report.Statement;

/// Finds what somebody said or passed on.
///
/// @param name an entity's id, or words that all stand in its name or in the mention
public record Sayings(String name) {
  private static final Comparator<Item> BY_TIME =
      Comparator.comparing(Sayings::time, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Item::ref);

  /// The statements in whose chain the name stands, the earliest item first, those of one item in
  /// the order of its text; each once, with the hand nearest to the origin.
  public List<Saying> in(Collection<Item> items) {
    var wanted = NameWords.of(name);
    var found = new ArrayList<Saying>();
    for (Item item : items.stream().sorted(BY_TIME).toList()) {
      Map<String, NameWords> names = new HashMap<>();
      for (Entity entity : item.reading().report().entities()) {
        names.put(entity.id(), NameWords.of(entity.name()));
      }
      for (Statement statement : item.reading().report().statements()) {
        Link link = link(item, statement, wanted, names);
        if (link != null) {
          found.add(new Saying(item, statement, link));
        }
      }
    }
    return found;
  }

  private @Nullable Link link(
      Item item, Statement statement, NameWords wanted, Map<String, NameWords> names) {
    for (Link link : statement.chain().links()) {
      if (link.source() instanceof Source.Named named && isMeant(item, named, wanted, names)) {
        return link;
      }
    }
    return null;
  }

  private boolean isMeant(
      Item item, Source.Named named, NameWords wanted, Map<String, NameWords> names) {
    String entity = named.entity();
    if (entity != null && entity.equals(name)) {
      return true;
    }
    NameWords known = entity == null ? null : names.get(entity);
    String text = item.news().document().text();
    return known == null
        ? wanted.standIn(NameWords.of(named.mention().of(text)))
        : wanted.standIn(known) || wanted.standIn(NameWords.of(named.mention().of(text)));
  }

  /// The moment of publication, else the beginning of its day in UTC.
  private static @Nullable OffsetDateTime time(Item item) {
    OffsetDateTime moment = item.news().release().published();
    var day = item.news().document().header().published();
    return moment != null || day == null ? moment : day.atStartOfDay().atOffset(ZoneOffset.UTC);
  }
}
