package org.laut.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.laut.store.database.StoreFailure;
import org.laut.store.database.StoreFailure.Reason;
import org.laut.testkit.SmallDisk;

/// A disk that is full, and one that must not be written.
class SmallDiskTest {
  @Test
  void a_full_disk_keeps_the_batch_out_and_what_was_there_in()
      throws IOException, InterruptedException {
    try (SmallDisk disk = SmallDisk.of(6)) {
      Path ballast = Files.write(disk.folder().resolve("ballast"), new byte[1 << 20]);
      try (Store store = Store.open(disk.folder().resolve("news.laut").toString())) {
        StoreFailure failure = catchThrowableOfType(StoreFailure.class, () -> fill(store));
        assertThat(failure.reason()).isEqualTo(Reason.FULL);
        long kept = store.counts().versions();
        assertThat(kept % 20).isZero();
        assertThat(store.verify()).isEmpty();
        Files.delete(ballast);
        assertThat(store.add(GeneratedNews.items((int) kept, (int) kept + 5))).hasSize(5);
        assertThat(store.counts().versions()).isEqualTo(kept + 5);
        assertThat(store.verify()).isEmpty();
      }
    }
  }

  private static void fill(Store store) {
    for (int at = 0; at < 10_000; at += 20) {
      store.add(GeneratedNews.items(at, at + 20));
    }
  }

  @Test
  void a_disk_without_writing_is_read_only() throws IOException, InterruptedException {
    try (SmallDisk disk = SmallDisk.of(6)) {
      String place = disk.folder().resolve("news.laut").toString();
      Store.open(place).close();
      disk.forbidWriting();
      StoreFailure failure =
          catchThrowableOfType(StoreFailure.class, () -> Store.open(place).close());
      assertThat(failure.reason()).isEqualTo(Reason.READ_ONLY);
      failure = catchThrowableOfType(StoreFailure.class, () -> Store.open(place + "2").close());
      assertThat(failure.reason()).isEqualTo(Reason.READ_ONLY);
    }
  }
}
