package org.laut.service.feeds;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.laut.formats.json.InvalidJson;
import org.laut.formats.json.JsonObject;
import org.laut.service.guard.Role;
import org.laut.service.problem.Kind;
import org.laut.service.problem.Problem;
import org.laut.service.route.Call;
import org.laut.service.route.Reply;
import org.laut.service.route.Route;
import org.laut.service.route.Work;
import org.laut.store.Feed;
import org.laut.store.Feeds;
import org.laut.store.database.StoreFailure;
import org.laut.store.ledger.Audit;

/// The operations on feeds.
///
/// @param audit where it is noted who subscribes to what
public record FeedRoutes(FeedDesk desk, Audit audit) {
  private static final Duration PATIENCE = Duration.ofSeconds(25);
  private static final int RETRY = 30;
  private static final int LONGEST_URL = 2000;

  /// All of them.
  public List<Route> routes() {
    return List.of(
        Route.get(
            "/v1/feeds",
            Role.READER,
            "listFeeds",
            (Work.Heavy) (call, body) -> Reply.json(FeedJson.list(desk.all()))),
        Route.post("/v1/feeds", Role.ADMIN, "addFeed", (Work.Heavy) this::add),
        Route.delete("/v1/feeds/{id}", Role.ADMIN, "removeFeed", (Work.Heavy) this::remove),
        Route.post("/v1/feeds/{id}/poll", Role.EDITOR, "pollFeed", (Work.Quick) this::poll));
  }

  private Reply add(Call call, byte[] body) {
    JsonObject draft = call.object(body);
    try {
      String url = draft.string("url");
      if (url.length() > LONGEST_URL) {
        throw Problem.invalid("url", "longer than " + LONGEST_URL + " characters");
      }
      Feeds.Added added = desk.add(url, draft.optionalString("publisher"));
      if (!added.fresh()) {
        throw Problem.of(Kind.CONFLICT, "this feed is polled already: " + added.feed().id());
      }
      audit.note(call.who(), "feed.added", added.feed().url(), "");
      return Reply.json(FeedJson.feed(added.feed()))
          .status(201)
          .header("Location", "/v1/feeds/" + added.feed().id());
    } catch (InvalidJson e) {
      throw Call.badJson(e);
    } catch (FeedRefused e) {
      throw Problem.of(Kind.UNPROCESSABLE, "nothing may be fetched from there: " + e.getMessage());
    }
  }

  private Reply remove(Call call, byte[] body) {
    Feed feed = desk.find(id(call)).orElseThrow(() -> missing(call));
    if (!desk.remove(feed.id())) {
      throw missing(call);
    }
    audit.note(call.who(), "feed.removed", feed.url(), "");
    return Reply.empty();
  }

  private Reply poll(Call call) {
    CompletableFuture<Polled> polling = desk.poll(id(call)).orElseThrow(() -> missing(call));
    try {
      polling.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw Problem.later(Kind.TOO_LONG, "the feed is still being polled", RETRY);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Problem.later(Kind.STOPPING, "the service is being stopped", RETRY);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof StoreFailure failure) {
        throw failure;
      }
      throw new IllegalStateException(e);
    }
    return Reply.json(FeedJson.feed(desk.find(id(call)).orElseThrow(() -> missing(call))));
  }

  private static long id(Call call) {
    try {
      return Long.parseLong(call.path("id"));
    } catch (NumberFormatException e) {
      throw missing(call);
    }
  }

  private static Problem missing(Call call) {
    return Problem.of(Kind.NOT_FOUND, "there is no feed " + call.path("id"));
  }
}
