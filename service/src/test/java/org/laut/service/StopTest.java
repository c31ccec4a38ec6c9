package org.laut.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A stop finishes what was begun or refuses it.
class StopTest {
  @TempDir private @Nullable Path folder;

  @Test
  void every_request_is_answered_or_refused() throws InterruptedException {
    Running running = Running.in(folder);
    int clients = 8;
    var begun = new CountDownLatch(clients);
    var ends = new ConcurrentLinkedQueue<Integer>();
    var kept = new ConcurrentHashMap<String, Boolean>();
    var threads = new ArrayList<Thread>();
    for (int c = 0; c < clients; c++) {
      int client = c;
      threads.add(
          Thread.startVirtualThread(() -> {
            for (int i = 0; i < 1000; i++) {
              String id = client + "-" + i;
              String line =
                  "{\"id\":\"" + id + "\",\"text\":\"Pegel " + id + " steigt, sagte Ida Thoms.\"}";
              int status = post(running, line);
              if (status == 200) {
                kept.put(id, true);
              }
              begun.countDown();
              if (status != 200) {
                ends.add(status);
                break;
              }
            }
          }));
    }
    begun.await();
    running.service().close();
    for (Thread thread : threads) {
      thread.join();
    }
    assertThat(ends).hasSize(clients).isSubsetOf(0, 503);
    assertThat(kept).isNotEmpty();
    kept.keySet().forEach(id -> assertThat(running.store().item(id)).as(id).isPresent());
    assertThat(running.store().verify()).isEmpty();
    running.close();
  }

  /// The status; 0 where nobody listens any more.
  private static int post(Running running, String line) {
    try {
      return running.post("/v1/items", "application/json", line).statusCode();
    } catch (UncheckedIOException e) {
      return 0;
    }
  }
}
