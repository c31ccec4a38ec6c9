package org.laut.store;

import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;

class SqliteStoreTest extends StoreContract {
  @TempDir(factory = MemoryFolder.class)
  private @Nullable Path folder;

  @Override
  String newPlace() {
    return Objects.requireNonNull(folder).resolve("news.laut").toString();
  }
}
