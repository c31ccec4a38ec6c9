package org.laut.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.laut.store.database.Session;

/// Feeds as rows, within one transaction.
record FeedTable(Session session) {
  private static final String SELECT =
      "select feed, url, publisher, added, items, title, etag, modified, fresh, next_poll, polled,"
          + " succeeded, failures, fault, detail from feed";

  /// In the order in which they were added.
  List<Feed> all() {
    return session.list(SELECT + " order by feed", FeedTable::feed);
  }

  Optional<Feed> find(long id) {
    return session.first(SELECT + " where feed = ?", FeedTable::feed, id);
  }

  Optional<Feed> at(String url) {
    return session.first(SELECT + " where url = ?", FeedTable::feed, Names.whole(url));
  }

  /// Those to be polled by then, the longest overdue first.
  List<Feed> due(Instant now) {
    return session.list(
        SELECT + " where next_poll <= ? order by next_poll, feed",
        FeedTable::feed,
        now.toEpochMilli());
  }

  Feed add(String url, @Nullable String publisher, Instant now) {
    long id = session.number("select next_feed from store");
    session.update("update store set next_feed = ?", id + 1);
    session.update(
        "insert into feed (feed, url, publisher, added, items, next_poll, failures)"
            + " values (?, ?, ?, ?, 0, ?, 0)",
        id,
        Names.whole(url),
        publisher == null ? null : Names.kept(publisher),
        now.toEpochMilli(),
        now.toEpochMilli());
    return find(id).orElseThrow();
  }

  void remove(long id) {
    session.update("delete from feed where feed = ?", id);
  }

  /// False if the feed is not to be polled at the moment that it says any more.
  boolean claim(Feed feed, Instant until) {
    return session.update(
            "update feed set next_poll = ? where feed = ? and next_poll = ?",
            until.toEpochMilli(),
            feed.id(),
            feed.state().next().toEpochMilli())
        > 0;
  }

  /// False if there is no such feed any more.
  boolean update(Feed feed) {
    FeedState state = feed.state();
    return session.update(
            "update feed set title = ?, etag = ?, modified = ?, fresh = ?, next_poll = ?,"
                + " polled = ?, succeeded = ?, failures = ?, fault = ?, detail = ? where feed = ?",
            whole(state.title()),
            whole(state.etag()),
            whole(state.modified()),
            state.fresh() == null ? null : state.fresh().toSeconds(),
            state.next().toEpochMilli(),
            millis(state.polled()),
            millis(state.succeeded()),
            state.failures(),
            whole(state.fault()),
            whole(state.detail()),
            feed.id())
        > 0;
  }

  /// Notes that items came from a feed.
  void count(Feed feed, int more) {
    session.update("update feed set items = items + ? where feed = ?", more, feed.id());
  }

  private static @Nullable String whole(@Nullable String text) {
    return text == null ? null : Names.whole(text);
  }

  private static @Nullable Long millis(@Nullable Instant moment) {
    return moment == null ? null : moment.toEpochMilli();
  }

  private static Feed feed(ResultSet row) throws SQLException {
    return new Feed(
        row.getLong(1),
        row.getString(2),
        row.getString(3),
        Instant.ofEpochMilli(row.getLong(4)),
        row.getInt(5),
        new FeedState(
            row.getString(6),
            row.getString(7),
            row.getString(8),
            seconds(row, 9),
            Instant.ofEpochMilli(row.getLong(10)),
            moment(row, 11),
            moment(row, 12),
            row.getInt(13),
            row.getString(14),
            row.getString(15)));
  }

  private static @Nullable Duration seconds(ResultSet row, int column) throws SQLException {
    long seconds = row.getLong(column);
    return row.wasNull() ? null : Duration.ofSeconds(seconds);
  }

  private static @Nullable Instant moment(ResultSet row, int column) throws SQLException {
    long millis = row.getLong(column);
    return row.wasNull() ? null : Instant.ofEpochMilli(millis);
  }
}
