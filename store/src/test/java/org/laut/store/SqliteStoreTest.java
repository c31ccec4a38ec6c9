package org.laut.store;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;

class SqliteStoreTest extends StoreContract {
  @TempDir(factory = MemoryFolder.class)
  private @Nullable Path folder;

  @Override
  String newPlace() {
    return Store.require(folder).resolve("news.laut").toString();
  }
}
