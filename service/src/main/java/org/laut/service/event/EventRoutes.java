package org.laut.service.event;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.laut.service.guard.Role;
import org.laut.service.json.Fields;
import org.laut.service.route.Call;
import org.laut.service.route.Outlet;
import org.laut.service.route.Route;
import org.laut.service.route.Work;
import org.laut.store.Changes;
import org.laut.store.Store;

/// The operation that tells what changes, whichever process changes it.
///
/// @param changed fired when this process has changed something
public record EventRoutes(Store store, Signal changed) {
  private static final Duration LOOK = Duration.ofSeconds(1);

  /// All of them.
  public List<Route> routes() {
    return List.of(Route.get("/v1/events", Role.READER, "events", (Work.Streaming) this::follow));
  }

  private void follow(Call call, Outlet outlet) throws IOException {
    Changes.Mark now = store.mark();
    String last = call.ctx().header("Last-Event-ID");
    Changes.Mark mark = last == null ? now : ChangeEvents.mark(last).orElse(now);
    boolean lost =
        last != null
            && (ChangeEvents.mark(last).isEmpty()
                || mark.item() > now.item()
                || mark.entry() > now.entry());
    var stream = new EventStream(outlet);
    if (lost) {
      mark = now;
      stream.event(
          ChangeEvents.id(now),
          "reset",
          new Fields().put("type", "reset").put("at", Instant.now().toString()).map());
    }
    follow(stream, mark);
  }

  private void follow(EventStream stream, Changes.Mark from) throws IOException {
    Changes.Mark mark = from;
    try {
      while (!changed.ended()) {
        long seen = changed.count();
        ChangeEvents changes = ChangeEvents.since(mark, store);
        for (Map<String, @Nullable Object> event : changes.events()) {
          stream.event(changes.id(), String.valueOf(event.get("type")), event);
        }
        stream.beat();
        boolean more = !changes.now().equals(mark);
        mark = changes.now();
        if (!more) {
          changed.await(seen, LOOK);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
