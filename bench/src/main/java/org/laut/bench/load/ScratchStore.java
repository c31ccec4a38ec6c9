package org.laut.bench.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A store of a measurement's own.
final class ScratchStore {
  private ScratchStore() {}

  /// Removes what an earlier measurement left there.
  static Path empty(Path folder, String name) throws IOException {
    Files.createDirectories(folder);
    for (String end : new String[] {"", "-wal", "-shm"}) {
      Files.deleteIfExists(folder.resolve(name + end));
    }
    return folder.resolve(name);
  }
}
