package org.laut.app.command.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.laut.app.command.Words;
import org.laut.app.command.store.Desk;
import org.laut.app.console.Failure;
import org.laut.store.Store;

/// The store that is served: the one that is named, else one that is gone at the end.
record ServedStore(Store store, @Nullable Path passing) implements AutoCloseable {
  static ServedStore of(Desk desk, Words words) throws Failure, IOException {
    if (desk.isNamed(words)) {
      return new ServedStore(desk.open(words), null);
    }
    Path folder = Files.createTempDirectory("laut");
    desk.console().tell(desk.console().messages().say("serve.passing"));
    return new ServedStore(Store.open(folder.resolve("passing.db").toString()), folder);
  }

  @Override
  public void close() {
    store.close();
    if (passing == null) {
      return;
    }
    try (DirectoryStream<Path> files = Files.newDirectoryStream(passing)) {
      for (Path file : files) {
        Files.deleteIfExists(file);
      }
      Files.deleteIfExists(passing);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
