package org.laut.service.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.laut.service.feeds.FeedServer.Page;
import org.laut.store.Feed;
import org.laut.store.FeedState;
import org.laut.store.Store;
import org.laut.testkit.PostgresServer;

/// Real processes that poll and are killed.
@Timeout(300)
class KilledPollTest {
  private static final int ITEMS = 300;
  private static final int KILLS = 3;

  @TempDir private @Nullable Path folder;

  @Test
  void loses_nothing_and_repeats_nothing_in_a_file() throws Exception {
    check(Objects.requireNonNull(folder).resolve("news.laut").toString());
  }

  @Test
  void loses_nothing_and_repeats_nothing_in_postgresql() throws Exception {
    check(PostgresServer.newPlace());
  }

  private static void check(String place) throws IOException, InterruptedException {
    try (var server = new FeedServer();
        Store store = Store.open(place)) {
      server.put("/rss", Page.of(Rss.many(ITEMS)).with("ETag: \"all\""));
      Feed feed = store.feeds().add(server.url("/rss"), null, "eva").feed();
      var random = new Random(7);
      for (int kill = 0; kill < KILLS; kill++) {
        due(store, feed);
        var asked = new CountDownLatch(1);
        server.before(asked::countDown);
        Process process = PollProcess.start(place, server.opening("127.0.0.1"));
        assertThat(asked.await(2, TimeUnit.MINUTES)).isTrue();
        someWork(random);
        process.toHandle().destroyForcibly();
        process.waitFor();
        FeedState state = store.feeds().find(feed.id()).orElseThrow().state();
        long there = store.counts().items();
        assertThat(there).as("all of a poll or nothing").isIn(0L, (long) ITEMS);
        assertThat(state.etag() != null).as("its mark with it").isEqualTo(there > 0);
        assertThat(store.verify()).isEmpty();
      }
      due(store, feed);
      assertThat(PollProcess.start(place, server.opening("127.0.0.1")).waitFor()).isZero();
      assertThat(store.counts().versions()).isEqualTo(ITEMS);
      assertThat(store.feeds().find(feed.id()).orElseThrow().items()).isEqualTo(ITEMS);
    }
  }

  /// Makes the feed due, as time would.
  private static void due(Store store, Feed feed) {
    Feed now = store.feeds().find(feed.id()).orElseThrow();
    FeedState state = now.state();
    store.feeds().claim(now, Instant.EPOCH.plusMillis(state.next().toEpochMilli() % 1000));
  }

  /// Lets some time go by, another amount each time.
  private static void someWork(Random random) {
    for (int i = random.nextInt(1500); i >= 0; i--) {
      assertThat(Rss.many(ITEMS)).isNotEmpty();
    }
  }
}
