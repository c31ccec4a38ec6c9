package org.laut.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.laut.testkit.RandomCopy;

/// What holds when processes are killed, and when several write at once.
interface ProcessContract {
  int ITEMS = 240;

  Store store();

  String place();

  @Test
  default void a_killed_process_loses_nothing_acknowledged_and_leaves_nothing_half()
      throws IOException, InterruptedException {
    var random = new Random(11);
    int acknowledged = 0;
    for (int round = 0; round < 6; round++) {
      try (var process = IngestProcess.start(place(), 0, ITEMS, 15)) {
        int end = 0;
        for (int batches = random.nextInt(8); batches >= 0 && end >= 0; batches--) {
          acknowledged = Math.max(acknowledged, end);
          end = process.next();
        }
        someWork(random);
        acknowledged = Math.max(acknowledged, Math.max(end, process.kill()));
      }
      assertThat(known(0, acknowledged)).isEqualTo(acknowledged);
      assertThat(store().verify()).isEmpty();
      assertThat(store().counts().versions()).isEqualTo(known(0, ITEMS));
    }
    try (var process = IngestProcess.start(place(), 0, ITEMS, 15)) {
      assertThat(process.end()).isZero();
    }
    assertThat(store().counts().versions()).isEqualTo(ITEMS);
    assertThat(store().verify()).isEmpty();
  }

  @Test
  default void processes_write_at_once_without_duplicates()
      throws IOException, InterruptedException {
    try (var one = IngestProcess.start(place(), 0, ITEMS, 16);
        var other = IngestProcess.start(place(), 0, ITEMS, 7)) {
      store().add(GeneratedNews.items(ITEMS / 2, ITEMS));
      assertThat(one.end()).isZero();
      assertThat(other.end()).isZero();
    }
    assertThat(store().counts().versions()).isEqualTo(ITEMS);
    assertThat(store().verify()).isEmpty();
  }

  @Test
  default void threads_read_while_others_write() {
    store().add(GeneratedNews.items(0, 20));
    var failures = new ArrayList<Throwable>();
    var threads = new ArrayList<Thread>();
    for (int i = 0; i < 4; i++) {
      int first = 20 + 20 * i;
      threads.add(
          Thread.ofPlatform()
              .uncaughtExceptionHandler((thread, failure) -> {
                synchronized (failures) {
                  failures.add(failure);
                }
              })
              .start(() -> {
                for (int at = first; at < first + 20; at += 5) {
                  store().add(GeneratedNews.items(at, at + 5));
                  assertThat(store().item("item-" + (at % 20))).isNotNull();
                  List<Studied> copies = GeneratedNews.items(7, 8);
                  assertThat(
                          store()
                              .find(
                                  copies.getFirst().reading().body().getFirst().terms(),
                                  StoreCase.filter(null, null, null),
                                  3))
                      .isNotEmpty();
                }
              }));
    }
    for (Thread thread : threads) {
      join(thread);
    }
    assertThat(failures).isEmpty();
    assertThat(store().counts().versions()).isEqualTo(100);
    assertThat(store().verify()).isEmpty();
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /// How many of the generated items are there.
  private int known(int from, int to) {
    return store()
        .known(
            GeneratedNews.items(from, to).stream()
                .map(studied -> Arrival.of(studied.news()))
                .toList())
        .size();
  }

  /// Lets some time go by, another amount each time.
  private static void someWork(Random random) {
    assertThat(RandomCopy.of(random.nextLong(), random.nextInt(2_000_000))).isNotNull();
  }
}
