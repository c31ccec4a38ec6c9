package org.laut.service;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.laut.service.feeds.FeedSettings;
import org.laut.service.guard.NewToken;
import org.laut.service.guard.Role;
import org.laut.service.route.Route;

/// Where tokens are needed, every route is called without one, with a wrong one and with too small
/// a role.
class RolesTest {
  private static final Settings WITH_TOKENS =
      new Settings("127.0.0.1", 0, true, List.of(), Limits.USUAL, FeedSettings.USUAL);

  @TempDir private @Nullable Path folder;

  @TestFactory
  Stream<DynamicTest> nobody_passes_with_less() {
    Running running = Running.in(folder, WITH_TOKENS);
    var tokens = running.store().ledger().tokens();
    Map<Role, String> given = new EnumMap<>(Role.class);
    for (Role role : List.of(Role.READER, Role.EDITOR, Role.ADMIN)) {
      given.put(role, NewToken.make());
      tokens.add(role.word(), role.word(), given.get(role), "test");
    }
    List<Route> routes = running.service().routes();
    assertThat(routes).hasSizeGreaterThan(25);
    return routes.stream()
        .map(route ->
            DynamicTest.dynamicTest(
                route.method() + " " + route.path(), () -> check(running, route, given)))
        .onClose(running::close);
  }

  private static void check(Running running, Route route, Map<Role, String> given) {
    if (route.role() == Role.PUBLIC) {
      assertThat(status(running, route, null)).isLessThan(300);
      return;
    }
    assertThat(status(running, route, null)).isEqualTo(401);
    assertThat(status(running, route, "laut_wrong")).isEqualTo(401);
    given.forEach((role, token) -> {
      if (role.covers(route.role())) {
        assertThat(status(running, route, token)).isNotIn(401, 403);
      } else {
        assertThat(status(running, route, token)).isEqualTo(403);
      }
    });
  }

  /// The status alone: an answer that is a stream has no end.
  private static int status(Running running, Route route, @Nullable String token) {
    String path = route.path().replaceAll("\\{[a-z]+}", "1");
    HttpRequest.Builder request = running.request(path);
    if (token != null) {
      request.header("Authorization", "Bearer " + token);
    }
    request.method(route.method(), HttpRequest.BodyPublishers.noBody());
    HttpResponse<InputStream> answer = running.open(request);
    try {
      answer.body().close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return answer.statusCode();
  }

  @Test
  void paths_that_are_not_there_take_a_token_too() {
    try (Running running = Running.in(folder, WITH_TOKENS)) {
      assertThat(running.get("/v1/secrets").statusCode()).isEqualTo(401);
      assertThat(running.get("/v1").statusCode()).isEqualTo(401);
      assertThat(running.get("/").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void tokens_are_hashed_and_never_logged() throws IOException {
    String token = NewToken.make();
    try (Running running = Running.in(folder, WITH_TOKENS)) {
      running.store().ledger().tokens().add("eva", "reader", token, "test");
      running.send(
          running.request("/v1/items?q=geheim").header("Authorization", "Bearer " + token));
      running.send(running.request("/v1/audit").header("Authorization", "Bearer " + token + "x"));
      assertThat(running.log())
          .contains("token:eva")
          .doesNotContain(token)
          .doesNotContain("geheim");
    }
    byte[] file = Files.readAllBytes(Objects.requireNonNull(folder).resolve("news.db"));
    assertThat(new String(file, ISO_8859_1)).doesNotContain(token).contains("eva");
  }

  @Test
  void other_addresses_take_tokens() {
    assertThatThrownBy(
            () -> new Settings("0.0.0.0", 0, false, List.of(), Limits.USUAL, FeedSettings.USUAL))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
