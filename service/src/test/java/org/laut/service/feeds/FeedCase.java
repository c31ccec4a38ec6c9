package org.laut.service.feeds;

import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.laut.Laut;
import org.laut.service.net.Guard;
import org.laut.service.net.NetLimits;
import org.laut.store.Feed;
import org.laut.store.Store;

/// A test with an empty store, a server of feeds and a clock that is moved by hand.
abstract class FeedCase {
  static final String OTHER = "other.test";
  static final Laut LAUT = Laut.german();

  private static final long DEADLINE_SECONDS = 60;

  final MovingClock clock = new MovingClock();
  final List<Duration> pauses = new CopyOnWriteArrayList<>();
  final List<Polled> heard = new CopyOnWriteArrayList<>();
  private @Nullable Store store;
  private @Nullable FeedServer server;
  private @Nullable FeedPolling polling;

  /// Where a new store may be made.
  abstract String newPlace();

  @BeforeEach
  void open() {
    store = Store.open(newPlace(), clock);
    server = new FeedServer();
    polling = newPolling();
  }

  FeedPolling newPolling() {
    var settings =
        new FeedSettings(
            Duration.ofMinutes(15),
            Duration.ofDays(1),
            Duration.ofSeconds(2),
            4,
            NetLimits.USUAL,
            Set.of(server().opening("127.0.0.1"), server().opening(OTHER)));
    Guard guard = Guard.of(settings.opened(), host -> List.of(InetAddress.getLoopbackAddress()));
    RandomGenerator never = () -> 0;
    return FeedPolling.of(
        store(), LAUT::study, settings, heard::add, guard, clock, never, this::pause);
  }

  private void pause(Duration length, CountDownLatch end) {
    pauses.add(length);
    clock.move(length);
  }

  @AfterEach
  void close() throws IOException {
    polling().close();
    server().close();
    store().close();
  }

  Store store() {
    return Objects.requireNonNull(store);
  }

  FeedServer server() {
    return Objects.requireNonNull(server);
  }

  FeedPolling polling() {
    return Objects.requireNonNull(polling);
  }

  /// Subscribes to a feed of the server.
  Feed add(String path) {
    return addUrl(server().url(path));
  }

  Feed addUrl(String url) {
    try {
      return polling().add(url, null, "eva").feed();
    } catch (FeedRefused e) {
      throw new AssertionError(e);
    }
  }

  Polled poll(Feed feed) {
    return await(polling().poll(feed.id()).orElseThrow());
  }

  static Polled await(CompletableFuture<Polled> poll) {
    try {
      return poll.get(DEADLINE_SECONDS, TimeUnit.SECONDS);
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }
}
