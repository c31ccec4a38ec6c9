package org.laut.bench.wire;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.laut.store.Store;

/// Stores that measurements make.
final class Stores {
  private Stores() {}

  /// True for a database on a server.
  static boolean onServer(String place) {
    return place.contains("://");
  }

  /// Deletes a store in a file; one on a server has to be empty.
  ///
  /// @throws IllegalArgumentException if it is not
  static void delete(String place) throws IOException {
    if (onServer(place)) {
      try (Store store = Store.open(place)) {
        if (store.counts().items() > 0) {
          throw new IllegalArgumentException(place + " is not empty; give it a schema of its own");
        }
      }
    } else {
      for (String part : new String[] {"", "-wal", "-shm", "-journal"}) {
        Files.deleteIfExists(Path.of(place + part));
      }
    }
  }

  /// What a store takes on the disk.
  static double bytes(String place) {
    try (Store store = Store.open(place)) {
      return store.counts().bytes();
    }
  }
}
