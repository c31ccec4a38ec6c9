package org.laut.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.laut.service.feeds.FeedSettings;

/// What is too much, too slow or too often is refused, and says what to do.
class LimitsTest {
  private static final String POST =
      "POST /v1/read HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\n";
  private static final Limits SMALL =
      new Limits(
          1000,
          5000,
          5000,
          Duration.ofMillis(300),
          Duration.ofMillis(300),
          Duration.ofSeconds(30),
          1,
          1,
          1,
          0,
          Duration.ofSeconds(5));

  @TempDir private @Nullable Path folder;

  private Running running(Limits limits) {
    return Running.in(
        folder, new Settings("127.0.0.1", 0, false, List.of(), limits, FeedSettings.USUAL));
  }

  @Test
  void a_body_that_is_too_large_is_refused() throws IOException {
    try (Running running = running(SMALL)) {
      HttpResponse<String> read = running.post("/v1/read", "text/plain", "x".repeat(1001));
      assertThat(read.statusCode()).isEqualTo(413);
      assertThat(read.body()).contains("1000 bytes");
      assertThat(running.post("/v1/items", "text/plain", "x".repeat(5001)).statusCode())
          .isEqualTo(413);
      assertThat(GuardTest.raw(running, POST + "Content-Length: 99999999999\r\n"))
          .startsWith("HTTP/1.1 413");
    }
  }

  @Test
  void a_body_of_unknown_length_is_refused_when_it_is_too_long() {
    try (Running running = running(SMALL)) {
      HttpResponse<String> answer =
          running.send(
              running
                  .request("/v1/read")
                  .header("Content-Type", "text/plain")
                  .POST(
                      HttpRequest.BodyPublishers.ofInputStream(
                          () -> new ByteArrayInputStream(new byte[100_000]))));
      assertThat(answer.statusCode()).isEqualTo(413);
    }
  }

  @Test
  void a_body_that_does_not_come_is_given_up() throws IOException {
    try (Running running = running(SMALL);
        var socket = new Socket(InetAddress.getLoopbackAddress(), running.port())) {
      socket.setSoTimeout(30_000);
      String half = POST + "Content-Length: 100\r\n\r\nDie";
      socket.getOutputStream().write(half.getBytes(StandardCharsets.UTF_8));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(answer).startsWith("HTTP/1.1 408").contains("application/problem+json");
    }
  }

  @Test
  void too_many_streams_are_refused() throws IOException {
    try (Running running = running(SMALL)) {
      HttpResponse<InputStream> first = running.open(running.request("/v1/events"));
      HttpResponse<String> second = running.get("/v1/events");
      assertThat(second.statusCode()).isEqualTo(503);
      assertThat(second.headers().firstValue("Retry-After")).isPresent();
      first.body().close();
    }
  }

  @Test
  void a_client_that_asks_too_often_waits() {
    try (Running running = running(Limits.USUAL.perSecond(0.2))) {
      assertThat(running.get("/v1/items").statusCode()).isEqualTo(200);
      HttpResponse<String> second = running.get("/v1/items");
      assertThat(second.statusCode()).isEqualTo(429);
      assertThat(Integer.parseInt(second.headers().firstValue("Retry-After").orElseThrow()))
          .isBetween(1, 5);
    }
  }
}
