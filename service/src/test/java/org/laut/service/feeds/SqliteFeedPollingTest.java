package org.laut.service.feeds;

import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;

class SqliteFeedPollingTest extends FeedPollingContract {
  @TempDir private @Nullable Path folder;

  @Override
  String newPlace() {
    return Objects.requireNonNull(folder).resolve("news.laut").toString();
  }
}
