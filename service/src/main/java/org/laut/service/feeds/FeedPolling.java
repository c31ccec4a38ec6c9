package org.laut.service.feeds;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.laut.report.Reading;
import org.laut.service.net.Guard;
import org.laut.service.net.GuardedClient;
import org.laut.service.net.NetFailure;
import org.laut.service.net.WebAddress;
import org.laut.store.Feed;
import org.laut.store.Feeds;
import org.laut.store.Store;
import org.laut.store.database.StoreFailure;
import org.laut.text.Document;

/// Polls the feeds of a store: those that are due while it runs, and others when asked to.
///
/// Several processes may poll the feeds of one store; each poll is made by one of them.
public final class FeedPolling implements FeedDesk, AutoCloseable {
  /// How long a feed is left to the process that claimed it: longer than any poll takes.
  private static final Duration CLAIM = Duration.ofMinutes(10);

  private final Feeds feeds;
  private final FeedAdmission admission;
  private final FeedPoll poll;
  private final HostQueues hosts;
  private final InstantSource clock;
  private final FeedListener listener;
  private final Heartbeat heartbeat;

  /// Ids of feeds whose polls have begun here; a busy host may keep them waiting for long.
  private final Set<Long> waiting = ConcurrentHashMap.newKeySet();

  private FeedPolling(
      Feeds feeds,
      FeedAdmission admission,
      FeedPoll poll,
      HostQueues hosts,
      InstantSource clock,
      FeedListener listener) {
    this.feeds = feeds;
    this.admission = admission;
    this.poll = poll;
    this.hosts = hosts;
    this.clock = clock;
    this.listener = listener;
    this.heartbeat = new Heartbeat(this::pollDue, listener);
  }

  /// One that does not run yet.
  ///
  /// @param study reads one text; called on several threads
  /// @param listener told of every poll when it is kept
  public static FeedPolling of(
      Store store,
      Function<Document, Reading> study,
      FeedSettings settings,
      FeedListener listener) {
    return of(
        store,
        study,
        settings,
        listener,
        Guard.of(settings.opened()),
        InstantSource.system(),
        RandomGenerator.getDefault(),
        Pauses.REAL);
  }

  static FeedPolling of(
      Store store,
      Function<Document, Reading> study,
      FeedSettings settings,
      FeedListener listener,
      Guard guard,
      InstantSource clock,
      RandomGenerator random,
      Pauses pauses) {
    var fetch = new FeedFetch(new GuardedClient(guard, settings.limits(), UserAgent.TEXT));
    var schedule = new Schedule(settings, random);
    return new FeedPolling(
        store.feeds(),
        new FeedAdmission(guard),
        new FeedPoll(fetch, new FeedIntake(store, study), schedule, clock),
        new HostQueues(settings.workers(), settings.pause(), pauses),
        clock,
        listener);
  }

  /// Polls from now on what is due, until this is closed.
  public void start() {
    heartbeat.start();
  }

  /// Begins to poll all that is due and not claimed by another process.
  ///
  /// @return the polls that have begun, which end as those of [#poll] do
  public List<CompletableFuture<Polled>> pollDue() {
    Instant now = clock.instant();
    var begun = new ArrayList<CompletableFuture<Polled>>();
    for (Feed feed : feeds.due(now)) {
      if (!waiting.contains(feed.id()) && feeds.claim(feed, now.plus(CLAIM))) {
        begun.add(begin(feed));
      }
    }
    return begun;
  }

  private CompletableFuture<Polled> begin(Feed feed) {
    waiting.add(feed.id());
    return hosts.submit(
        host(feed),
        () -> {
          try {
            return now(feed);
          } finally {
            waiting.remove(feed.id());
          }
        });
  }

  private static String host(Feed feed) {
    try {
      return WebAddress.of(feed.url()).host();
    } catch (NetFailure e) {
      return "";
    }
  }

  /// Polls a feed as it is by now.
  private Polled now(Feed asked) {
    Optional<Feed> feed = feeds.find(asked.id());
    if (feed.isEmpty()) {
      return new Polled(asked, Polled.What.REMOVED, List.of(), 0, List.of());
    }
    try {
      Polled polled = poll.poll(feed.get());
      listener.polled(polled);
      return polled;
    } catch (StoreFailure e) {
      listener.failed(e);
      throw e;
    }
  }

  @Override
  public List<Feed> all() {
    return feeds.all();
  }

  @Override
  public Optional<Feed> find(long id) {
    return feeds.find(id);
  }

  @Override
  public Feeds.Added add(String url, @Nullable String publisher, String who) throws FeedRefused {
    Feeds.Added added = feeds.add(admission.admit(url), publisher, who);
    heartbeat.beat();
    return added;
  }

  @Override
  public boolean remove(long id, String who) {
    return feeds.remove(id, who);
  }

  @Override
  public Optional<CompletableFuture<Polled>> poll(long id) {
    return feeds
        .find(id)
        .map(feed -> {
          feeds.claim(feed, clock.instant().plus(CLAIM));
          return begin(feed);
        });
  }

  /// Ends polling; a poll that has begun comes to its end, but no longer than ten seconds. The
  /// store stays open.
  @Override
  public void close() {
    heartbeat.close();
    hosts.close();
  }
}
