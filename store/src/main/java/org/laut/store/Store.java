package org.laut.store;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.laut.corpus.Archive;
import org.laut.corpus.Filter;
import org.laut.corpus.Item;
import org.laut.store.database.Database;
import org.laut.store.ledger.Ledger;
import org.laut.text.Term;

/// Keeps items, their versions and what was read in them.
///
/// Safe for many threads; several processes may use one store at once. Every method throws
/// [org.laut.store.database.StoreFailure] where the database fails, and then nothing of what it was
/// to do is done.
public final class Store implements Archive, AutoCloseable {
  private static final String COMMAND_LINE = "command line";
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private final Database database;
  private final InstantSource clock;
  private final ItemCache cache = new ItemCache();
  private final Rarities rarities = new Rarities(this::rarities);
  private final ItemLoader loader = new ItemLoader(cache);

  private Store(Database database, InstantSource clock) {
    this.database = database;
    this.clock = clock;
  }

  /// Opens a store, or makes an empty one.
  ///
  /// @param where the path of a SQLite file in a folder that exists, or
  ///   `postgresql://user:password@host:port/database`, with options of the driver behind `?`
  public static Store open(String where) {
    return open(where, InstantSource.system());
  }

  /// Opens a store that notes by this clock when items arrive.
  public static Store open(String where, InstantSource clock) {
    return open(where, clock, PATIENCE);
  }

  /// @param patience how long to wait while another process writes
  static Store open(String where, InstantSource clock, Duration patience) {
    return new Store(Database.open(where, patience), clock);
  }

  /// Which of these are kept, as the latest version or an earlier one.
  public Set<Arrival> known(Collection<Arrival> arrivals) {
    Known known = database.read(session -> Batch.known(session, arrivals));
    var found = new HashSet<Arrival>();
    for (Arrival arrival : arrivals) {
      if (known.version(arrival) > 0) {
        found.add(arrival);
      }
    }
    return found;
  }

  /// Takes in items: all of them or, if it throws, none. When it returns, they are on the disk.
  ///
  /// @return what became of each, in the order of the batch
  /// @throws org.laut.formats.record.InvalidRecord if a reading breaks an invariant of records
  public List<Outcome> add(List<Studied> batch) {
    Batch prepared = Batch.prepare(database, batch);
    long now = clock.instant().toEpochMilli();
    List<Outcome> outcomes = database.write(session -> prepared.write(session, now));
    rarities.clear();
    return outcomes;
  }

  /// The feeds from which items come.
  public Feeds feeds() {
    return new Feeds(database, clock);
  }

  /// The latest version of an item.
  public Optional<Item> item(String ref) {
    return database.read(session ->
        loader
            .load(
                session,
                session.list(
                    "select item from item where ref = ? and latest = 1",
                    row -> row.getInt(1),
                    Names.kept(ref)))
            .stream()
            .findFirst());
  }

  /// All versions of an item, the first one first; empty if there is none.
  public List<Version> versions(String ref) {
    return database.read(session -> {
      var arrived = new ArrayList<Long>();
      List<Integer> numbers =
          session.list(
              "select item, arrived from item where ref = ? order by version",
              row -> {
                arrived.add(row.getLong(2));
                return row.getInt(1);
              },
              Names.kept(ref));
      List<Item> items = loader.load(session, numbers);
      var versions = new ArrayList<Version>(items.size());
      for (int i = 0; i < items.size(); i++) {
        versions.add(new Version(items.get(i), Instant.ofEpochMilli(arrived.get(i))));
      }
      return versions;
    });
  }

  /// The latest versions of items behind a position, the latest published first.
  ///
  /// @param after null for the first ones
  public List<Item> latest(Filter filter, @Nullable Position after, int limit) {
    return database.read(session ->
        loader.load(session, new Newest(session, Condition.of(filter)).after(after, limit)));
  }

  /// Where the store stands now.
  public Changes.Mark mark() {
    return database.read(Changes::mark);
  }

  /// What has come since.
  ///
  /// @param limit the most items, and the most entries
  public Changes changes(Changes.Mark since, int limit) {
    return database.read(session -> Changes.since(since, limit, session, loader));
  }

  /// What is kept beside the items.
  public Ledger ledger() {
    return new Ledger(database, clock);
  }

  /// The latest versions of all items in the order of their arrival, as they are now; memory does
  /// not depend on their number. To be closed.
  public Stream<Item> items(Filter filter) {
    return ItemStream.of(database.snapshot(), filter);
  }

  @Override
  public List<Item> find(List<Term> terms, Filter filter, int limit) {
    List<Item> items =
        database.read(session -> {
          var newest = new Newest(session, Condition.of(filter));
          var found = new ArrayList<Integer>();
          for (Hits hits : new Ranking(session).classes(terms)) {
            if (found.size() >= limit) {
              break;
            }
            found.addAll(newest.of(hits, limit - found.size()));
          }
          return loader.load(session, found);
        });
    rarities.expect(items);
    return items;
  }

  @Override
  public double rarity(String key) {
    return rarities.of(key);
  }

  private Map<String, Double> rarities(Collection<String> keys) {
    return database.read(session -> {
      Postings postings = Postings.of(session, keys);
      var rarities = new HashMap<String, Double>();
      for (String key : keys) {
        double having = postings.of(key).size() + 1.0;
        rarities.put(key, Math.log((postings.total() + 1.0) / having));
      }
      return rarities;
    });
  }

  @Override
  public List<Item> tied(Collection<Item> items, int most) {
    List<Item> tied =
        database.read(session -> loader.load(session, new Ties(session).of(items, most)));
    rarities.expect(tied);
    return tied;
  }

  /// Forgets an item, as [#forget(Collection)] forgets several.
  public int forget(String ref) {
    return forget(List.of(ref));
  }

  /// Forgets items: all their versions with their records, what the index knows of them, and the
  /// corrections to them. Nothing is left of them in the store; a SQLite file is overwritten where
  /// they stood, a PostgreSQL server does that when it vacuums. Takes the time of reading through
  /// those segments of the index in which they are.
  ///
  /// @return how many versions were forgotten; 0 if there is no such item
  public int forget(Collection<String> refs) {
    return forget(refs, COMMAND_LINE);
  }

  /// The same, with who wants it so: the audit trail says that, and the hash of each ref.
  public int forget(Collection<String> refs, String who) {
    Set<String> kept = refs.stream().map(Names::kept).collect(Collectors.toSet());
    long now = clock.instant().toEpochMilli();
    int versions = database.write(session -> new Erasure(session).erase(kept, who, now));
    cache.clear();
    rarities.clear();
    if (versions > 0) {
      database.purge();
    }
    return versions;
  }

  /// Checks all that is kept: the database itself, the hash, record and spans of every version, and
  /// that columns, text index and text keys say what the texts say.
  ///
  /// @return what is wrong, at most a thousand findings; empty if nothing is
  public List<Finding> verify() {
    return Verification.of(database);
  }

  /// How much there is.
  public Counts counts() {
    return database.read(session -> new StoreCounts(session).counts(database.size()));
  }

  /// Keeps a correction.
  ///
  /// @throws IllegalArgumentException if its value is no JSON
  public Correction correct(Correction.Draft draft) {
    long now = clock.instant().toEpochMilli();
    return database.write(session -> new CorrectionTable(session).add(draft, now));
  }

  /// Corrections with ids below this one, the latest first, revoked ones too.
  public List<Correction> corrections(long before, int limit) {
    return database.read(session -> new CorrectionTable(session).before(before, limit));
  }

  /// The corrections to an item in the order in which they were made, revoked ones too.
  public List<Correction> corrections(String ref) {
    return database.read(session -> new CorrectionTable(session).of(ref));
  }

  /// Takes a correction back; it stays visible as revoked.
  ///
  /// @return false if there is none with this id, or it was revoked before
  public boolean revoke(long correction) {
    return revoke(correction, COMMAND_LINE);
  }

  /// The same, with who wants it so.
  public boolean revoke(long correction, String who) {
    long now = clock.instant().toEpochMilli();
    return database.write(session -> new CorrectionTable(session).revoke(correction, who, now));
  }

  @Override
  public void close() {
    database.close();
  }
}
