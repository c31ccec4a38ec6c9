package org.laut.service.feeds;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.laut.Laut;
import org.laut.service.net.Opening;
import org.laut.store.Store;

/// Polls all feeds of a store that are due, in a process of its own that can be killed.
final class PollProcess {
  private PollProcess() {}

  /// Starts the process.
  static Process start(String place, Opening opened) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return new ProcessBuilder(
            java,
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            PollProcess.class.getName(),
            place,
            opened.host(),
            String.valueOf(opened.port()))
        .redirectError(Redirect.INHERIT)
        .redirectOutput(Redirect.DISCARD)
        .start();
  }

  public static void main(String[] args) throws ExecutionException, InterruptedException {
    var opened = new Opening(args[1], Integer.parseInt(args[2]));
    FeedSettings settings = FeedSettings.USUAL.opened(Set.of(opened));
    Laut laut = Laut.german();
    try (Store store = Store.open(args[0]);
        var polling = FeedPolling.of(store, laut::study, settings, FeedListener.NONE)) {
      for (var poll : polling.pollDue()) {
        poll.get();
      }
    }
  }
}
