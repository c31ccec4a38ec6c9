package org.laut.service.feeds;

import java.util.Locale;
import org.laut.service.json.Fields;
import org.laut.service.watch.Journal;
import org.laut.service.watch.Metrics;
import org.laut.store.Outcome;
import org.laut.store.database.StoreFailure;

/// Tells the rest of the service what polling gave: those who follow changes, the log, the metrics.
/// The URL of a feed is not logged, for it may hold a key.
///
/// @param changed called when there is something new
public record FeedEcho(Runnable changed, Metrics metrics, Journal log) implements FeedListener {
  @Override
  public void polled(Polled polled) {
    for (Outcome outcome : polled.taken()) {
      metrics.taken(outcome.kind().name().toLowerCase(Locale.ROOT), 1);
    }
    log.info(
        "feed",
        new Fields()
            .put("feed", polled.feed().id())
            .put("what", polled.what().name().toLowerCase(Locale.ROOT))
            .put("taken", polled.taken().size())
            .put("known", polled.known())
            .put("refused", polled.refused().size())
            .put("fault", polled.feed().state().fault()));
    if (!polled.taken().isEmpty()) {
      changed.run();
    }
  }

  @Override
  public void failed(StoreFailure failure) {
    log.error("feeds", failure, new Fields());
  }
}
