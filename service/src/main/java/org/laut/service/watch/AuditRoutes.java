package org.laut.service.watch;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.laut.service.guard.Role;
import org.laut.service.json.Fields;
import org.laut.service.route.Call;
import org.laut.service.route.Cursor;
import org.laut.service.route.Reply;
import org.laut.service.route.Route;
import org.laut.service.route.Work;
import org.laut.store.ledger.Audit;
import org.laut.store.ledger.AuditEntry;

/// The operation that shows who did what.
public record AuditRoutes(Audit audit) {
  /// All of them.
  public List<Route> routes() {
    return List.of(Route.get("/v1/audit", Role.ADMIN, "audit", (Work.Heavy) this::list));
  }

  private Reply list(Call call, byte[] body) {
    int limit = call.limit();
    List<AuditEntry> found = audit.before(Cursor.number(call, Long.MAX_VALUE), limit + 1);
    List<AuditEntry> shown = found.subList(0, Math.min(limit, found.size()));
    String next = found.size() > limit ? Cursor.of(String.valueOf(shown.getLast().id())) : null;
    return Reply.json(Fields.page(shown.stream().map(AuditRoutes::entry).toList(), next));
  }

  private static Map<String, @Nullable Object> entry(AuditEntry entry) {
    return new Fields()
        .put("id", entry.id())
        .put("at", entry.at().toString())
        .put("who", entry.who())
        .put("action", entry.action())
        .put("subject", entry.subject())
        .put("detail", entry.detail())
        .map();
  }
}
