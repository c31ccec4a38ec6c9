package org.laut.store;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.laut.store.database.Bulk;
import org.laut.store.database.Session;

/// The bands of all items as rows, those of one fortnight together, within one transaction.
///
/// Texts are compared within fourteen days; an item whose day is unknown with all.
record BandTable(Session session) {
  static final long WINDOW = Duration.ofDays(14).toMillis();

  /// Where items without a day stand.
  private static final int UNDATED = Integer.MIN_VALUE;

  private static final int AT_ONCE = 400;

  static int fortnight(long moment) {
    return moment == Moments.UNKNOWN
        ? UNDATED
        : Math.clamp(Math.floorDiv(moment, WINDOW), -1_000_000_000, 1_000_000_000);
  }

  /// A new item's bands.
  static void add(int item, long moment, Collection<Long> bands, Bulk bulk) {
    int fortnight = fortnight(moment);
    for (long band : bands.stream().sorted().toList()) {
      bulk.add(fortnight, band, item);
    }
  }

  Bulk bulk() {
    return session.bulk("insert into band (fortnight, band, item) values (?, ?, ?)");
  }

  /// The latest versions that share a band with a text published at this moment, near enough in
  /// time.
  Set<Integer> meeting(Collection<Long> bands, long moment) {
    var found = new HashSet<Integer>();
    var rest = new ArrayList<Long>(bands);
    List<Integer> fortnights = near(fortnight(moment));
    for (int from = 0; from < rest.size(); from += AT_ONCE) {
      List<Long> some = rest.subList(from, Math.min(from + AT_ONCE, rest.size()));
      for (int fortnight : fortnights) {
        found.addAll(meeting(some, fortnight, moment));
      }
    }
    return found;
  }

  private List<Integer> near(int fortnight) {
    if (fortnight == UNDATED) {
      return session.list("select distinct fortnight from band", row -> row.getInt(1));
    }
    return List.of(UNDATED, fortnight - 1, fortnight, fortnight + 1);
  }

  private List<Integer> meeting(List<Long> bands, int fortnight, long moment) {
    var values = new ArrayList<Object>(bands.size() + 3);
    values.add(fortnight);
    values.addAll(bands);
    String sql =
        "select distinct b.item from band b join item i on i.item = b.item where b.fortnight = ?"
            + " and b.band in "
            + Session.marks(bands.size())
            + " and i.latest = 1";
    if (fortnight != UNDATED && moment != Moments.UNKNOWN) {
      sql += " and i.moment between ? and ?";
      values.add(moment - WINDOW);
      values.add(moment + WINDOW);
    }
    return session.list(sql, row -> row.getInt(1), values.toArray());
  }
}
