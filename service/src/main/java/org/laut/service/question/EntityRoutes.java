package org.laut.service.question;

import org.laut.service.item.Heads;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.laut.Laut;
import org.laut.corpus.Filter;
import org.laut.corpus.Item;
import org.laut.report.Entity;
import org.laut.service.guard.Role;
import org.laut.service.item.Records;
import org.laut.service.json.Fields;
import org.laut.service.problem.Kind;
import org.laut.service.problem.Problem;
import org.laut.service.route.Call;
import org.laut.service.route.Cursor;
import org.laut.service.route.Reply;
import org.laut.service.route.Route;
import org.laut.service.route.Work;
import org.laut.store.Store;

/// The operations on entities across items.
public record EntityRoutes(Store store, Laut laut) {
  private static final int MOST_ITEMS = 500;

  /// All of them.
  public List<Route> routes() {
    return List.of(
        Route.get("/v1/entities", Role.READER, "findEntities", (Work.Heavy) this::find),
        Route.get("/v1/entities/{id}", Role.READER, "getEntity", (Work.Heavy) this::portrait));
  }

  private Reply find(Call call, byte[] body) {
    String question = call.required("q");
    int limit = call.limit();
    int from = (int) Math.clamp(Cursor.number(call, 0), 0, Integer.MAX_VALUE - limit);
    var words = List.of(question.toLowerCase(Locale.ROOT).strip().split("\\s+"));
    var found = new EntityCount(entity -> isMeant(entity, words));
    store.find(laut.terms(question), Filter.ALL, MOST_ITEMS).forEach(found::add);
    List<Map<String, @Nullable Object>> all = found.summaries();
    int to = Math.min(all.size(), from + limit);
    return Reply.json(
        Fields.page(
            all.subList(Math.min(from, to), to),
            to < all.size() ? Cursor.of(String.valueOf(to)) : null));
  }

  private static boolean isMeant(Entity entity, List<String> words) {
    String name = entity.name().toLowerCase(Locale.ROOT);
    return words.stream().allMatch(name::contains);
  }

  private Reply portrait(Call call, byte[] body) {
    String id = call.path("id");
    Filter filter = new Filter(call.moment("from", 0), call.moment("to", 1), null);
    var count = new EntityCount(entity -> entity.id().equals(id));
    var portrait = new Portrait(id);
    var records = new Records(store);
    for (Item item : store.find(laut.terms(QuestionRoutes.plain(id)), filter, MOST_ITEMS)) {
      if (count.add(item)) {
        portrait.add(Heads.head(item).map(), records.of(item));
      }
    }
    if (count.summaries().isEmpty()) {
      throw Problem.of(Kind.NOT_FOUND, "no item that was found mentions " + id);
    }
    return Reply.json(portrait.of(count.summaries().getFirst()));
  }
}
