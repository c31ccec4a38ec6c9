package org.laut.service.feeds;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.laut.formats.json.InvalidJson;
import org.laut.formats.json.JsonObject;
import org.laut.service.guard.Role;
import org.laut.service.problem.Kind;
import org.laut.service.problem.Problem;
import org.laut.service.route.Call;
import org.laut.service.route.Reply;
import org.laut.service.route.Route;
import org.laut.service.route.Work;
import org.laut.store.Feeds;
import org.laut.store.database.StoreFailure;

/// The operations on feeds.
public final class FeedRoutes {
  private static final int LONGEST_PUBLISHER = 300;
  private static final int MOST_POLLS = 16;
  private static final int RETRY = 10;

  private final FeedDesk desk;
  private final Duration patience;
  private final Semaphore polls = new Semaphore(MOST_POLLS);

  /// @param patience how long a request waits for a poll
  public FeedRoutes(FeedDesk desk, Duration patience) {
    this.desk = desk;
    this.patience = patience;
  }

  /// All of them. A poll waits for another server, so it takes no worker's place.
  public List<Route> routes() {
    return List.of(
        Route.get("/v1/feeds", Role.READER, "listFeeds", (Work.Heavy) this::list),
        Route.post("/v1/feeds", Role.ADMIN, "addFeed", (Work.Heavy) this::add),
        Route.delete("/v1/feeds/{id}", Role.ADMIN, "removeFeed", (Work.Heavy) this::remove),
        Route.post("/v1/feeds/{id}/poll", Role.EDITOR, "pollFeed", (Work.Quick) this::poll));
  }

  private Reply list(Call call, byte[] body) {
    return Reply.json(FeedJson.list(desk.all()));
  }

  private Reply add(Call call, byte[] body) {
    try {
      JsonObject draft = call.object(body);
      String publisher = publisher(draft.optionalString("publisher"));
      Feeds.Added added = desk.add(draft.string("url"), publisher, call.who());
      long id = added.feed().id();
      if (!added.fresh()) {
        throw Problem.of(Kind.THERE, "this is feed " + id);
      }
      return Reply.json(FeedJson.feed(added.feed()))
          .status(201)
          .header("Location", "/v1/feeds/" + id);
    } catch (InvalidJson e) {
      throw Call.badJson(e);
    } catch (FeedRefused e) {
      throw Problem.of(Kind.UNPROCESSABLE, "nothing is fetched from there: " + e.words());
    }
  }

  private static @Nullable String publisher(@Nullable String name) {
    if (name != null && (name.isBlank() || name.length() > LONGEST_PUBLISHER)) {
      throw Problem.invalid("publisher", "a name of at most " + LONGEST_PUBLISHER + " characters");
    }
    return name;
  }

  private Reply remove(Call call, byte[] body) {
    long id = id(call);
    if (!desk.remove(id, call.who())) {
      throw nothing(id);
    }
    return Reply.empty();
  }

  private Reply poll(Call call) {
    long id = id(call);
    if (!polls.tryAcquire()) {
      throw Problem.later(Kind.BUSY, "too many feeds are being polled; try again", RETRY);
    }
    try {
      Polled polled = result(desk.poll(id).orElseThrow(() -> nothing(id)));
      if (polled.what() == Polled.What.REMOVED) {
        throw nothing(id);
      }
      return Reply.json(FeedJson.feed(polled.feed()));
    } finally {
      polls.release();
    }
  }

  private Polled result(CompletableFuture<Polled> poll) {
    try {
      return poll.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw Problem.later(Kind.TOO_LONG, "the feed has not answered yet; the poll goes on", RETRY);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Problem.later(Kind.STOPPING, "the service is being stopped", RETRY);
    } catch (CancellationException e) {
      throw Problem.later(Kind.STOPPING, "the service is being stopped", RETRY);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof StoreFailure failure ? failure : new IllegalStateException(e);
    }
  }

  private static long id(Call call) {
    try {
      return Long.parseLong(call.path("id"));
    } catch (NumberFormatException e) {
      throw Problem.of(Kind.NOT_FOUND, "feeds have numbers");
    }
  }

  private static Problem nothing(long id) {
    return Problem.of(Kind.NOT_FOUND, "there is no feed " + id);
  }
}
