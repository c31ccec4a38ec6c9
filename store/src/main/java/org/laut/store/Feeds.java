package org.laut.store;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.laut.store.database.Database;

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

  /// Adds a feed, to be polled at once, unless there is one with this very URL. Whether it may be
  /// polled is not looked at here.
  ///
  /// @param publisher of its items; null to take the title of the feed
  public Added add(String url, @Nullable String publisher) {
    Instant now = clock.instant();
    return database.write(session -> {
      var table = new FeedTable(session);
      return table
          .at(url)
          .map(feed -> new Added(feed, false))
          .orElseGet(() -> new Added(table.add(url, publisher, now), true));
    });
  }

  /// Removes a feed; the items that came from it stay.
  ///
  /// @return false if there is none with this id
  public boolean remove(long id) {
    return database.write(session -> new FeedTable(session).remove(id));
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
