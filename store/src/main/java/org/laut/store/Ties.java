package org.laut.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.laut.corpus.Item;
import org.laut.store.database.Session;

/// Finds the latest versions that are tied to some items.
record Ties(Session session) {
  private static final int AT_ONCE = 400;

  /// Numbers of items that share a passage with one of these, replace one or are replaced by one;
  /// those with the ref of one of these are left out.
  ///
  /// @param most how many of those that share a passage are given, the closest ones
  Set<Integer> of(Collection<Item> items, int most) {
    Set<String> refs = items.stream().map(Item::ref).collect(Collectors.toSet());
    var replaced = new HashSet<String>();
    for (Item item : items) {
      String versionOf = item.news().release().versionOf();
      if (versionOf != null) {
        replaced.add(Names.kept(versionOf));
      }
    }
    Set<Integer> own = latest("ref", refs);
    var tied = new TreeSet<Integer>();
    if (most > 0) {
      new TextKeys(session)
          .meeting(items).stream()
              .filter(meeting -> !own.contains(meeting.item()))
              .sorted(Meeting.CLOSEST)
              .limit(most)
              .forEach(meeting -> tied.add(meeting.item()));
    }
    tied.addAll(latest("version_of", refs));
    tied.addAll(latest("ref", replaced));
    tied.removeAll(own);
    return tied;
  }

  private Set<Integer> latest(String column, Set<String> values) {
    var found = new HashSet<Integer>();
    var rest = new ArrayList<>(values);
    for (int from = 0; from < rest.size(); from += AT_ONCE) {
      List<String> some = rest.subList(from, Math.min(from + AT_ONCE, rest.size()));
      found.addAll(
          session.list(
              "select item from item where latest = 1 and "
                  + column
                  + " in "
                  + Session.marks(some.size()),
              row -> row.getInt(1),
              some.toArray()));
    }
    return found;
  }
}
