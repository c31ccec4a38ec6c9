package org.laut.service.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.laut.Laut;
import org.laut.service.event.Signal;
import org.laut.service.guard.Role;
import org.laut.service.json.JsonOut;
import org.laut.service.json.Tree;
import org.laut.service.problem.Kind;
import org.laut.service.problem.Problem;
import org.laut.service.route.Bodies;
import org.laut.service.route.Call;
import org.laut.service.route.Reply;
import org.laut.service.route.Route;
import org.laut.service.route.Work;
import org.laut.service.route.Workshop;
import org.laut.service.watch.Metrics;
import org.laut.store.Store;
import org.laut.store.ledger.Job;

/// The operations that take items in.
///
/// @param mostBytes of a body
/// @param jobBytes from so many on a body becomes a job
/// @param changed fired when something was taken in, or waits
public record IngestRoutes(
    Store store,
    Laut laut,
    Workshop workshop,
    Bodies bodies,
    long mostBytes,
    int jobBytes,
    Signal changed,
    Metrics metrics) {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int ID_BYTES = 16;

  /// All of them.
  public List<Route> routes() {
    return List.of(
        Route.post("/v1/items", Role.EDITOR, "ingest", (Work.Quick) this::ingest),
        Route.get("/v1/jobs/{id}", Role.EDITOR, "getJob", (Work.Heavy) this::job));
  }

  private Reply ingest(Call call) throws IOException {
    Options options = Options.of(call);
    try (Spooled body = Spooled.of(call, bodies, mostBytes, options.json())) {
      if (body.bytes() == 0) {
        throw Problem.of(Kind.UNPROCESSABLE, "there is no body to take in");
      }
      var repeats = new Repeats(store.ledger().answers());
      return repeats.answer(call, body.hash(), () -> take(call, options, body));
    }
  }

  private Reply take(Call call, Options options, Spooled body) throws IOException {
    String prefer = call.ctx().header("Prefer");
    boolean later = prefer != null && prefer.contains("respond-async");
    return later || body.bytes() >= jobBytes ? later(options, body) : now(options, body);
  }

  private Reply now(Options options, Spooled body) {
    Summary summary =
        workshop.run(() -> {
          try (InputStream in = body.open()) {
            return new Taking(store, laut, options, s -> {}, () -> false).run(in).orElseThrow();
          }
        });
    summary.counts().forEach(metrics::taken);
    changed.fire();
    if (summary.nothingRead()) {
      throw Problem.of(Kind.UNPROCESSABLE, "nothing of the body could be read: " + first(summary));
    }
    return Reply.json(summary.json());
  }

  private static String first(Summary summary) {
    Map<String, @Nullable Object> problem = Tree.objects(summary.json(), "problems").getFirst();
    return problem.get("fault") + " " + problem.get("detail");
  }

  private Reply later(Options options, Spooled body) throws IOException {
    byte[] random = new byte[ID_BYTES];
    RANDOM.nextBytes(random);
    String id = HexFormat.of().formatHex(random);
    try (InputStream in = body.open()) {
      store
          .ledger()
          .jobs()
          .add(id, body.bytes(), options.json(), JsonOut.text(new Summary().json()), in);
    }
    changed.fire();
    return Reply.json(JobBody.of(find(id))).status(202).header("Location", "/v1/jobs/" + id);
  }

  private Reply job(Call call, byte[] body) {
    return Reply.json(JobBody.of(find(call.path("id"))));
  }

  private Job find(String id) {
    return store
        .ledger()
        .jobs()
        .find(id)
        .orElseThrow(() -> Problem.of(Kind.NOT_FOUND, "there is no job " + id));
  }
}
