package org.laut.service.item;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.laut.Laut;
import org.laut.corpus.Item;
import org.laut.service.guard.Role;
import org.laut.service.json.Fields;
import org.laut.service.problem.Problem;
import org.laut.service.route.Call;
import org.laut.service.route.Cursor;
import org.laut.service.route.Reply;
import org.laut.service.route.Route;
import org.laut.service.route.Work;
import org.laut.store.Position;
import org.laut.store.Store;

/// The operations on what the store holds.
public record ItemRoutes(Store store, Laut laut) {
  /// The most items that a search finds.
  private static final int MOST_FOUND = 2000;

  /// All of them.
  public List<Route> routes() {
    return List.of(
        Route.get("/v1/items", Role.READER, "listItems", (Work.Heavy) this::list),
        Route.get("/v1/items/{ref}", Role.READER, "getItem", (Work.Heavy) this::item),
        Route.delete("/v1/items/{ref}", Role.ADMIN, "forgetItem", (Work.Heavy) this::forget));
  }

  private Reply list(Call call, byte[] body) {
    int limit = call.limit();
    String words = call.query("q");
    return Reply.json(words == null ? latest(call, limit) : found(call, words, limit));
  }

  private Map<String, @Nullable Object> latest(Call call, int limit) {
    List<String> cursor = Cursor.of(call, 2);
    Position after = cursor.isEmpty() ? null : position(cursor);
    List<Item> items = store.latest(call.filter(), after, limit + 1);
    List<Item> shown = items.subList(0, Math.min(limit, items.size()));
    String next = null;
    if (items.size() > limit) {
      Position last = Position.of(shown.getLast());
      next = Cursor.of(String.valueOf(last.moment()), last.ref());
    }
    return Fields.page(shown.stream().map(Heads::summary).toList(), next);
  }

  private static Position position(List<String> cursor) {
    try {
      return new Position(Long.parseLong(cursor.get(0)), cursor.get(1));
    } catch (NumberFormatException e) {
      throw Problem.invalid("cursor", "this cursor was not given by the service");
    }
  }

  private Map<String, @Nullable Object> found(Call call, String words, int limit) {
    int from = (int) Math.clamp(Cursor.number(call, 0), 0, MOST_FOUND);
    int to = Math.min(MOST_FOUND, from + limit);
    List<Item> items = store.find(laut.terms(words), call.filter(), to + 1);
    List<Item> shown = items.subList(Math.min(from, items.size()), Math.min(to, items.size()));
    String next = items.size() > to && to < MOST_FOUND ? Cursor.of(String.valueOf(to)) : null;
    return Fields.page(shown.stream().map(Heads::summary).toList(), next);
  }

  private Reply item(Call call, byte[] body) {
    boolean corrected = call.word("corrected", List.of("true", "false")).equals("true");
    return Reply.json(new Records(store).written(Kept.item(store, call), corrected));
  }

  private Reply forget(Call call, byte[] body) {
    String ref = call.path("ref");
    int versions = store.forget(List.of(ref), call.who());
    if (versions == 0) {
      throw Kept.missing(ref);
    }
    return Reply.json(new Fields().put("ref", ref).put("versions", versions).map());
  }
}
