package org.laut.service.watch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.laut.service.Workplace;
import org.laut.service.guard.Role;
import org.laut.service.json.Fields;
import org.laut.service.problem.Kind;
import org.laut.service.problem.Problem;
import org.laut.service.route.Reply;
import org.laut.service.route.Route;
import org.laut.service.route.Work;
import org.laut.store.Store;

/// The operations by which others watch the service.
public record HealthRoutes(Store store, String version, Metrics metrics, BooleanSupplier stopping) {
  private static final int RETRY = 5;

  /// All of them.
  public List<Route> routes() {
    return List.of(
        Route.get("/healthz", Role.PUBLIC, "healthz", (Work.Quick) call -> health(null)),
        Route.get("/readyz", Role.PUBLIC, "readyz", (Work.Heavy) (call, body) -> ready()),
        Route.get("/metrics", Role.READER, "metrics", (Work.Quick) call -> numbers()),
        Route.get("/v1/openapi.yaml", Role.PUBLIC, "openapi", (Work.Quick) call -> document()));
  }

  private Reply health(@Nullable Long items) {
    var fields = new Fields().put("status", "ok").put("version", version);
    if (items != null) {
      fields.put("items", items);
    }
    return Reply.json(fields.map()).header("Cache-Control", "no-store");
  }

  private Reply ready() {
    if (stopping.getAsBoolean()) {
      throw Problem.later(Kind.STOPPING, "the service is being stopped", RETRY);
    }
    return health(store.counts().items());
  }

  private Reply numbers() {
    return Reply.of(
        "text/plain; version=0.0.4; charset=utf-8",
        metrics.text().getBytes(StandardCharsets.UTF_8));
  }

  private static Reply document() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(Workplace.class.getResourceAsStream("openapi.yaml"))) {
      return Reply.of("application/yaml", in.readAllBytes());
    }
  }
}
