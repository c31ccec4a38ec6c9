package org.laut.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a browser or a stranger may not do.
class GuardTest {
  @TempDir private @Nullable Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {"evil.example", "localhost.evil.example", "127.0.0.1.evil.example", "192.168.1.7"})
  void foreign_hosts_are_refused(String host) throws IOException {
    try (Running running = Running.in(folder)) {
      assertThat(raw(running, "GET /v1/items HTTP/1.1\r\nHost: " + host + ":80\r\n"))
          .startsWith("HTTP/1.1 421")
          .contains("application/problem+json");
      assertThat(raw(running, "GET / HTTP/1.1\r\nHost: " + host + "\r\n"))
          .startsWith("HTTP/1.1 421");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost", "127.0.0.1:8421", "[::1]:8421", "LOCALHOST"})
  void own_hosts_are_known(String host) throws IOException {
    try (Running running = Running.in(folder)) {
      assertThat(raw(running, "GET /v1/items HTTP/1.1\r\nHost: " + host + "\r\n"))
          .startsWith("HTTP/1.1 200");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Origin, http://evil.example",
    "Origin, null",
    "Origin, http://localhost:1",
    "Sec-Fetch-Site, cross-site",
    "Sec-Fetch-Site, same-site"
  })
  void other_sites_are_refused(String header, String value) {
    try (Running running = Running.in(folder)) {
      HttpResponse<String> written =
          running.send(
              running.posting("/v1/items", "text/plain", Wire.BRIDGE).header(header, value));
      assertThat(written.statusCode()).isEqualTo(403);
      assertThat(running.send(running.request("/v1/items").header(header, value)).statusCode())
          .isEqualTo(403);
      assertThat(running.store().counts().items()).isZero();
    }
  }

  @Test
  void the_own_page_may_ask() {
    try (Running running = Running.in(folder)) {
      HttpResponse<String> answer =
          running.send(
              running
                  .posting("/v1/items", "application/json", Wire.BRIDGE)
                  .header("Origin", "http://localhost:" + running.port())
                  .header("Sec-Fetch-Site", "same-origin"));
      assertThat(answer.statusCode()).isEqualTo(200);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/v1/items", "/v1/none", "/none.js", "/healthz"})
  void every_answer_carries_the_headers(String path) {
    try (Running running = Running.in(folder)) {
      var headers = running.get(path).headers();
      assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
          .startsWith("default-src 'self';")
          .doesNotContain("unsafe");
      assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
      assertThat(headers.firstValue("Cross-Origin-Resource-Policy")).contains("same-origin");
      assertThat(headers.firstValue("Access-Control-Allow-Origin")).isEmpty();
      assertThat(headers.firstValue("Server")).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/..%2f..%2fetc%2fpasswd.txt",
        "/assets/../../../../etc/passwd.txt",
        "/%2e%2e/%2e%2e/etc/passwd.txt",
        "/assets/%5c..%5cx.js",
        "/org/laut/service/openapi.yaml",
        "/..%2f..%2fservice%2fopenapi.yaml"
      })
  void files_outside_of_the_page_are_not_served(String path) throws IOException {
    try (Running running = Running.in(folder)) {
      assertThat(raw(running, "GET " + path + " HTTP/1.1\r\nHost: localhost\r\n"))
          .containsAnyOf("HTTP/1.1 404", "HTTP/1.1 400")
          .doesNotContain("root:")
          .doesNotContain("openapi: 3");
    }
  }

  static String raw(Running running, String request) throws IOException {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), running.port())) {
      socket.setSoTimeout(30_000);
      socket
          .getOutputStream()
          .write((request + "Connection: close\r\n\r\n").getBytes(StandardCharsets.UTF_8));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
