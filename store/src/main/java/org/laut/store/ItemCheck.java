package org.laut.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.laut.corpus.Item;
import org.laut.corpus.NewsItem;
import org.laut.store.database.Session;
import org.laut.store.packed.DamagedItem;
import org.laut.store.packed.PackedItem;

/// Unpacks every version of every item, which checks its record and spans, and compares it with its
/// columns, its postings and its text keys.
record ItemCheck(Session session, Consumer<Finding> report) {
  private static final int AT_ONCE = 100;

  /// The columns of one version.
  private record Row(
      int number,
      Arrival arrival,
      int version,
      boolean latest,
      long moment,
      @Nullable String publisher,
      @Nullable String versionOf,
      @Nullable PackedItem packed) {
    static Row of(ResultSet row) throws SQLException {
      byte[] data = row.getBytes(9);
      return new Row(
          row.getInt(1),
          new Arrival(row.getString(2), HexFormat.of().formatHex(row.getBytes(3))),
          row.getInt(4),
          row.getInt(5) == 1,
          row.getLong(6),
          row.getString(7),
          row.getString(8),
          data == null ? null : PackedItem.of(data));
    }

    Finding finding(String what) {
      return new Finding(arrival.ref(), version, what);
    }
  }

  void run() {
    var index = IndexSums.read(session);
    index.faults().forEach(fault -> report.accept(Finding.of(fault)));
    List<Row> rows = rows(0);
    while (!rows.isEmpty()) {
      rows.forEach(row -> check(row, index));
      rows = rows(rows.getLast().number);
    }
    index.left().forEach(fault -> report.accept(Finding.of(fault)));
  }

  private List<Row> rows(int after) {
    return session.list(
        "select i.item, i.ref, i.content, i.version, i.latest, i.moment, i.publisher,"
            + " i.version_of, p.data from item i left join packed p on p.item = i.item"
            + " where i.item > ? order by i.item limit "
            + AT_ONCE,
        Row::of,
        after);
  }

  private void check(Row row, IndexSums index) {
    if (row.packed == null) {
      report.accept(row.finding("has no text"));
      index.skip(row.number);
      return;
    }
    try {
      Item item = row.packed.unpack(row.arrival.ref(), row.version);
      columns(row, item.news());
      index.compare(row.number, row.latest, row.moment, item.reading()).stream()
          .map(row::finding)
          .forEach(report);
    } catch (DamagedItem e) {
      report.accept(row.finding(String.valueOf(e.getMessage())));
      index.skip(row.number);
    }
  }

  private void columns(Row row, NewsItem news) {
    if (!Arrival.of(news).equals(row.arrival)) {
      report.accept(row.finding("is not the content that its hash says"));
    }
    String publisher = Names.publisher(news.document().header().publisher());
    String versionOf = news.release().versionOf();
    boolean same =
        row.moment == Moments.of(news)
            && Objects.equals(row.publisher, publisher)
            && Objects.equals(row.versionOf, versionOf == null ? null : Names.kept(versionOf));
    if (!same) {
      report.accept(row.finding("has other columns than its content says"));
    }
  }
}
