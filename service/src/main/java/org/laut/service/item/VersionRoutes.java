package org.laut.service.item;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.laut.corpus.Item;
import org.laut.corpus.family.Families;
import org.laut.corpus.lineage.Kinsfolk;
import org.laut.formats.record.LineageWriter;
import org.laut.formats.record.Names;
import org.laut.formats.record.RevisionWriter;
import org.laut.formats.revision.Revisions;
import org.laut.service.guard.Role;
import org.laut.service.json.Fields;
import org.laut.service.problem.Problem;
import org.laut.service.route.Call;
import org.laut.service.route.Reply;
import org.laut.service.route.Route;
import org.laut.service.route.Work;
import org.laut.store.Store;
import org.laut.store.Version;

/// The operations on the versions of an item, and on what it is made from.
public record VersionRoutes(Store store, Families families) {
  private static final int MOST_KIN = 1000;

  /// All of them.
  public List<Route> routes() {
    return List.of(
        Route.get("/v1/items/{ref}/lineage", Role.READER, "getLineage", (Work.Heavy) this::lineage),
        Route.get("/v1/items/{ref}/versions", Role.READER, "listVersions", (Work.Heavy) this::list),
        Route.get("/v1/items/{ref}/diff", Role.READER, "diffItem", (Work.Heavy) this::diff));
  }

  private Reply lineage(Call call, byte[] body) {
    String ref = call.path("ref");
    Item item = Kept.versions(store, ref).getLast().item();
    return Reply.json(LineageWriter.write(ref, Kinsfolk.of(item, store, families, MOST_KIN)));
  }

  private Reply list(Call call, byte[] body) {
    var versions = new ArrayList<Map<String, @Nullable Object>>();
    for (Version version : Kept.versions(store, call.path("ref"))) {
      versions.add(
          Heads.head(version.item())
              .put("status", Names.of(version.item().news().release().usage()))
              .put("arrived", version.arrived().toString())
              .map());
    }
    return Reply.json(Fields.page(versions, null));
  }

  private Reply diff(Call call, byte[] body) {
    String ref = call.path("ref");
    Integer from = call.number("from");
    Integer to = call.number("to");
    List<Version> versions = Kept.versions(store, ref);
    if ((from == null) != (to == null)) {
      throw Problem.invalid(from == null ? "from" : "to", "from and to are needed together");
    }
    List<Item> items =
        from == null || to == null
            ? versions.stream().map(Version::item).toList()
            : List.of(Kept.version(versions, from), Kept.version(versions, to));
    return Reply.json(RevisionWriter.write(ref, Revisions.of(items)));
  }
}
