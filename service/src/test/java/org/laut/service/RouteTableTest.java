package org.laut.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.laut.service.route.Route;

/// The table of routes and the OpenAPI document say the same.
class RouteTableTest {
  @TempDir private @Nullable Path folder;

  @Test
  void routes_are_those_of_the_document() {
    try (Running running = Running.in(folder)) {
      assertThat(running.service().routes().stream().map(RouteTableTest::line))
          .containsExactlyInAnyOrderElementsOf(
              OpenApi.load().operations().stream().map(RouteTableTest::line).toList());
    }
  }

  private static String line(Route route) {
    return route.name() + " " + route.method() + " " + route.path() + " " + route.role().word();
  }

  private static String line(OpenApi.Operation operation) {
    return operation.id()
        + " "
        + operation.method()
        + " "
        + operation.path()
        + " "
        + operation.role();
  }
}
