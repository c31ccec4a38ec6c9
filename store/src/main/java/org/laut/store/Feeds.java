package org.laut.store;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.laut.store.database.Database;
import org.laut.store.ledger.AuditTable;

/// The feeds of a store and what their last polls gave.
///
/// Safe for many threads and processes; fails as [Store] does.
public final class Feeds {
  private final Database database;
  private final InstantSource clock;

  Feeds(Database database, InstantSource clock) {
    this.database = database;
    this.clock = clock;
  }

  /// A feed that was to be added.
  ///
  /// @param fresh false if it was there before
  public record Added(Feed feed, boolean fresh) {}

  /// All feeds in the order in which they were added.
  public List<Feed> all() {
    return database.read(session -> new FeedTable(session).all());
  }

  /// The feed with this id.
  public Optional<Feed> find(long id) {
    return database.read(session -> new FeedTable(session).find(id));
  }

  /// Those to be polled by now, the longest overdue first.
  public List<Feed> due(Instant now) {
    return database.read(session -> new FeedTable(session).due(now));
  }

  /// Adds a feed, as [#add(List, String, String)] adds several.
  public Added add(String url, @Nullable String publisher, String who) {
    return add(List.of(url), publisher, who).getFirst();
  }

  /// Adds feeds, to be polled at once, but for those whose very URL is there: all of them or, if it
  /// throws, none. Whether they may be polled is not looked at here.
  ///
  /// @param publisher of their items; null to take the titles of the feeds
  /// @param who wants it so, for the audit trail
  /// @return in the order of the URLs
  public List<Added> add(List<String> urls, @Nullable String publisher, String who) {
    Instant now = clock.instant();
    return database.write(session -> {
      var table = new FeedTable(session);
      var audit = new AuditTable(session);
      var added = new ArrayList<Added>(urls.size());
      for (String url : urls) {
        Optional<Feed> there = table.at(url);
        Feed feed = there.orElseGet(() -> table.add(url, publisher, now));
        added.add(new Added(feed, there.isEmpty()));
        if (there.isEmpty()) {
          audit.add(who, "feed.added", String.valueOf(feed.id()), place(feed), now.toEpochMilli());
        }
      }
      return added;
    });
  }

  /// Removes a feed; the items that came from it stay.
  ///
  /// @param who wants it so, for the audit trail
  /// @return false if there is none with this id
  public boolean remove(long id, String who) {
    long now = clock.instant().toEpochMilli();
    return database.write(session -> {
      var table = new FeedTable(session);
      Optional<Feed> feed = table.find(id);
      feed.ifPresent(f -> {
        table.remove(id);
        new AuditTable(session).add(who, "feed.removed", String.valueOf(id), place(f), now);
      });
      return feed.isPresent();
    });
  }

  /// The URL without its query, which may hold a key.
  private static String place(Feed feed) {
    int query = feed.url().indexOf('?');
    return query < 0 ? feed.url() : feed.url().substring(0, query);
  }

  /// Keeps other processes from polling a feed up to a moment; afterwards they may, as if this one
  /// had ended.
  ///
  /// @return false if another process has polled or claimed it since it was read
  public boolean claim(Feed feed, Instant until) {
    return database.write(session -> new FeedTable(session).claim(feed, until));
  }

  /// What a poll gave.
  ///
  /// @param feed with its items counted
  /// @param outcomes what became of each item, in their order
  public record Kept(Feed feed, List<Outcome> outcomes) {}

  /// Takes in what a poll gave, and what is known of the feed after it: both or, if it throws,
  /// nothing. When it returns, they are on the disk.
  ///
  /// @return empty, and nothing is taken in, if the feed was removed meanwhile
  /// @throws org.laut.formats.record.InvalidRecord if a reading breaks an invariant of records
  public Optional<Kept> keep(Feed feed, List<Studied> items) {
    Batch batch = Batch.prepare(database, items);
    long now = clock.instant().toEpochMilli();
    return database.write(session -> {
      var table = new FeedTable(session);
      if (!table.update(feed)) {
        return Optional.empty();
      }
      List<Outcome> outcomes = batch.write(session, now);
      table.count(feed, (int) outcomes.stream().filter(Feeds::isNew).count());
      return table.find(feed.id()).map(counted -> new Kept(counted, outcomes));
    });
  }

  private static boolean isNew(Outcome outcome) {
    return outcome.kind() != Outcome.Kind.KNOWN;
  }
}
