package org.laut.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.laut.service.json.Tree;

/// What the framework and the server below it refuse comes as a problem as well.
class FrameworkErrorsTest {
  @TempDir private @Nullable Path folder;

  @ParameterizedTest
  @CsvSource({
    "GET, /v1/nothing, 404",
    "PUT, /v1/items, 405",
    "DELETE, /v1/who, 405",
    "POST, /healthz, 405",
    "GET, /no.file, 404",
    "PATCH, /anywhere, 405"
  })
  void is_a_problem(String method, String path, int status) {
    try (Running running = Running.in(folder)) {
      HttpResponse<String> answer =
          running.send(running.request(path).method(method, HttpRequest.BodyPublishers.noBody()));
      assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
      assertThat(answer.statusCode()).isEqualTo(status);
      assertThat(Tree.parse(answer.body()))
          .containsEntry("status", status)
          .containsKeys("type", "title", "detail", "instance");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET / HTTP/1.1\r\nHost: localhost\r\nBad Header: x\r\n",
        "GET /%zz HTTP/1.1\r\nHost: localhost\r\n",
        "GET /\u0000 HTTP/1.1\r\nHost: localhost\r\n",
        "GET / HTTP/1.1\r\n"
      })
  void no_request_is_a_problem(String request) throws IOException {
    try (Running running = Running.in(folder)) {
      assertThat(GuardTest.raw(running, request))
          .startsWith("HTTP/1.1 400")
          .contains("application/problem+json")
          .contains("urn:laut:problem:bad-request")
          .doesNotContain("jetty");
    }
  }

  @Test
  void an_error_of_the_service_tells_nothing_of_itself() {
    try (Running running = Running.in(folder)) {
      HttpResponse<String> answer =
          running.post("/v1/read/why?statement=t1", "text/plain", "Am Montag sagte er ab.");
      assertThat(answer.statusCode()).isEqualTo(500);
      assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
      assertThat(answer.body()).doesNotContain("Exception").doesNotContain("secret");
      assertThat(running.log())
          .contains("\"level\":\"error\"", "IllegalStateException")
          .doesNotContain("secret");
      assertThat(running.get("/healthz").statusCode()).isEqualTo(200);
    }
  }
}
