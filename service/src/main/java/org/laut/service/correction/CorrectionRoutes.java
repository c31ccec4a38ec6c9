package org.laut.service.correction;

import java.util.List;
import org.laut.service.guard.Role;
import org.laut.service.json.Fields;
import org.laut.service.problem.Kind;
import org.laut.service.problem.Problem;
import org.laut.service.route.Call;
import org.laut.service.route.Cursor;
import org.laut.service.route.Reply;
import org.laut.service.route.Route;
import org.laut.service.route.Work;
import org.laut.store.Correction;
import org.laut.store.Store;

/// The operations on corrections.
///
/// @param changed called when there is a new one or one less
public record CorrectionRoutes(Store store, Runnable changed) {
  /// All of them.
  public List<Route> routes() {
    return List.of(
        Route.get("/v1/corrections", Role.READER, "listCorrections", (Work.Heavy) this::list),
        Route.post("/v1/corrections", Role.EDITOR, "correct", (Work.Heavy) this::correct),
        Route.delete(
            "/v1/corrections/{id}", Role.EDITOR, "revokeCorrection", (Work.Heavy) this::revoke));
  }

  private Reply list(Call call, byte[] body) {
    int limit = call.limit();
    long before = Cursor.number(call, Long.MAX_VALUE);
    String item = call.query("item");
    List<Correction> found =
        item == null ? store.corrections(before, limit + 1) : ofItem(item, before, limit + 1);
    List<Correction> shown = found.subList(0, Math.min(limit, found.size()));
    String next = found.size() > limit ? Cursor.of(String.valueOf(shown.getLast().id())) : null;
    return Reply.json(
        Fields.page(shown.stream().map(c -> Kept.of(c).shown().map()).toList(), next));
  }

  private List<Correction> ofItem(String ref, long before, int limit) {
    return store.corrections(ref).reversed().stream()
        .filter(correction -> correction.id() < before)
        .limit(limit)
        .toList();
  }

  private Reply correct(Call call, byte[] body) {
    Correction kept = store.correct(new Drafts(store).of(call.object(body), call.caller().name()));
    changed.run();
    return Reply.json(Kept.of(kept).shown().map())
        .status(201)
        .header("Location", "/v1/corrections/" + kept.id());
  }

  private Reply revoke(Call call, byte[] body) {
    long id;
    try {
      id = Long.parseLong(call.path("id"));
    } catch (NumberFormatException e) {
      throw Problem.of(Kind.NOT_FOUND, "corrections have numbers");
    }
    if (!store.revoke(id, call.who())) {
      throw Problem.of(Kind.NOT_FOUND, "there is no correction " + id + " that holds");
    }
    changed.run();
    return Reply.empty();
  }
}
