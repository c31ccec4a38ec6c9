package org.laut.bench.wire;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.laut.store.Store;

/// Stores that measurements make.
final class Stores {
  /// Stands for a server that the measurement starts and that ends with it.
  static final String OWN_SERVER = "postgresql";

  private Stores() {}

  /// The place that the user named; a new one on a server of its own if he named that.
  ///
  /// @throws IllegalArgumentException if no server can be started
  static String named(String word) {
    if (!word.equals(OWN_SERVER)) {
      return word;
    }
    try {
      int port = EmbeddedPostgres.builder().start().getPort();
      return "postgresql://postgres@localhost:" + port + "/postgres";
    } catch (IOException | RuntimeException e) {
      throw new IllegalArgumentException("no server of PostgreSQL can be started: " + e, e);
    }
  }

  /// True for a database on a server.
  static boolean onServer(String place) {
    return place.contains("://");
  }

  /// Deletes a store that a measurement made itself in a file of its own.
  static void delete(Path file) throws IOException {
    for (String part : new String[] {"", "-wal", "-shm", "-journal"}) {
      Files.deleteIfExists(Path.of(file + part));
    }
  }

  /// Fails if something is there; nothing that the user named is ever deleted.
  ///
  /// @throws IllegalArgumentException if there is
  static void checkEmpty(String place) {
    if (items(place) > 0) {
      throw new IllegalArgumentException(place + " is not empty; name a store that is not there");
    }
  }

  /// How many items a store has; 0 if it is not there.
  static long items(String place) {
    if (!onServer(place) && !Files.exists(Path.of(place))) {
      return 0;
    }
    try (Store store = Store.open(place)) {
      return store.counts().items();
    }
  }

  /// What a store takes on the disk.
  static double bytes(String place) {
    try (Store store = Store.open(place)) {
      return store.counts().bytes();
    }
  }
}
