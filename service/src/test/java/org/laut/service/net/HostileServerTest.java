package org.laut.service.net;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.laut.service.server.RawServer;

/// Servers that send too much, too slowly or nonsense.
@Timeout(60)
class HostileServerTest {
  private static final NetLimits HASTY =
      new NetLimits(
          Duration.ofSeconds(5), Duration.ofSeconds(5), Duration.ofMillis(500), 1 << 16, 3);

  private static Fetched get(RawServer server, NetLimits limits) throws NetFailure {
    var opened = new Opening("127.0.0.1", server.port());
    var client = new GuardedClient(Guard.of(Set.of(opened)), limits, "Laut/test");
    return client.get(WebAddress.of("http://127.0.0.1:" + server.port() + "/feed"), Map.of());
  }

  private static NetFault fault(NetLimits limits, RawServer.Answer answer) throws IOException {
    try (RawServer server = RawServer.start(answer)) {
      NetFailure failure = catchThrowableOfType(NetFailure.class, () -> get(server, limits));
      assertThat(failure).isNotNull();
      assertThat(failure.detail()).doesNotContain("\n").hasSizeLessThanOrEqualTo(200);
      return failure.fault();
    }
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }

  private static void head(OutputStream out, String headers) throws IOException {
    out.write(("HTTP/1.1 200 OK\r\n" + headers + "\r\n").getBytes(UTF_8));
    out.flush();
  }

  @Test
  void is_unpacked() throws IOException {
    byte[] packed = gzip("<rss/>".getBytes(UTF_8));
    try (RawServer server =
        RawServer.start((request, out) ->
            RawServer.write(out, "200 OK", "Content-Encoding: gzip\r\n", packed))) {
      assertThat(get(server, Loopback.LIMITS).body()).hasContent("<rss/>");
    }
  }

  @Test
  void a_bomb_is_not_unpacked_to_its_end() throws IOException {
    byte[] bomb = gzip(new byte[50 << 20]);
    assertThat(bomb.length).isLessThan(Loopback.LIMITS.bytes());
    NetFault fault =
        fault(
            Loopback.LIMITS,
            (request, out) -> RawServer.write(out, "200 OK", "Content-Encoding: gzip\r\n", bomb));
    assertThat(fault).isEqualTo(NetFault.TOO_LARGE);
  }

  @Test
  void an_endless_body_ends() throws IOException {
    NetFault fault =
        fault(
            Loopback.LIMITS,
            (request, out) -> {
              head(out, "");
              for (byte[] spaces = " ".repeat(8192).getBytes(UTF_8); ; ) {
                out.write(spaces);
              }
            });
    assertThat(fault).isEqualTo(NetFault.TOO_LARGE);
  }

  @Test
  void an_endless_body_in_chunks_ends() throws IOException {
    NetFault fault =
        fault(
            Loopback.LIMITS,
            (request, out) -> {
              head(out, "Transfer-Encoding: chunked\r\n");
              for (byte[] chunk = ("400\r\n" + " ".repeat(1024) + "\r\n").getBytes(UTF_8); ; ) {
                out.write(chunk);
              }
            });
    assertThat(fault).isEqualTo(NetFault.TOO_LARGE);
  }

  @Test
  void a_body_that_is_announced_too_large_is_not_read() throws IOException {
    NetFault fault =
        fault(Loopback.LIMITS, (request, out) -> head(out, "Content-Length: 99999999999\r\n"));
    assertThat(fault).isEqualTo(NetFault.TOO_LARGE);
  }

  @Test
  void endless_headers_end() throws IOException {
    NetFault fault =
        fault(
            Loopback.LIMITS,
            (request, out) -> {
              out.write("HTTP/1.1 200 OK\r\n".getBytes(UTF_8));
              for (byte[] line = ("X-A: " + "a".repeat(1000) + "\r\n").getBytes(UTF_8); ; ) {
                out.write(line);
              }
            });
    assertThat(fault).isEqualTo(NetFault.BROKEN);
  }

  @Test
  void a_body_that_comes_drop_by_drop_is_given_up() throws IOException {
    var never = new CountDownLatch(1);
    NetFault fault =
        fault(
            HASTY,
            (request, out) -> {
              head(out, "");
              do {
                out.write(' ');
                out.flush();
              } while (!await(never, 50));
            });
    assertThat(fault).isEqualTo(NetFault.TIMEOUT);
  }

  @Test
  void a_server_that_says_nothing_is_given_up() throws IOException {
    var never = new CountDownLatch(1);
    NetFault fault = fault(HASTY, (request, out) -> await(never, 60_000));
    assertThat(fault).isEqualTo(NetFault.TIMEOUT);
  }

  private static boolean await(CountDownLatch latch, long millis) {
    try {
      return latch.await(millis, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  @Test
  void redirects_do_not_begin_the_time_anew() throws IOException {
    var never = new CountDownLatch(1);
    var slow = new NetLimits(HASTY.connect(), HASTY.read(), HASTY.whole(), 1 << 16, 1000);
    NetFault fault =
        fault(
            slow,
            (request, out) -> {
              await(never, 50);
              RawServer.write(out, "302 Found", "Location: /feed\r\n", new byte[0]);
            });
    assertThat(fault).isEqualTo(NetFault.TIMEOUT);
  }

  @Test
  void an_answer_that_is_cut_off_is_none() throws IOException {
    NetFault fault =
        fault(
            Loopback.LIMITS,
            (request, out) -> {
              head(out, "Content-Length: 1000\r\n");
              out.write("<rss>".getBytes(UTF_8));
            });
    assertThat(fault).isEqualTo(NetFault.BROKEN);
  }

  @Test
  void a_packed_answer_that_is_cut_off_is_none() throws IOException {
    byte[] packed = gzip("<rss/>".getBytes(UTF_8));
    NetFault fault =
        fault(
            Loopback.LIMITS,
            (request, out) -> {
              head(out, "Content-Encoding: gzip\r\n");
              out.write(packed, 0, packed.length - 6);
            });
    assertThat(fault).isEqualTo(NetFault.BROKEN);
  }

  @Test
  void other_packing_than_was_asked_for_is_refused() throws IOException {
    for (String way : new String[] {"br", "deflate", "gzip, gzip", "zstd", "gzip"}) {
      NetFault fault =
          fault(
              Loopback.LIMITS,
              (request, out) ->
                  RawServer.write(
                      out,
                      "200 OK",
                      "Content-Encoding: " + way + "\r\n",
                      "no gzip at all".getBytes(UTF_8)));
      assertThat(fault).as(way).isEqualTo(NetFault.PACKING);
    }
  }

  @Test
  void what_is_no_http_is_told_in_one_line() throws IOException {
    for (String nonsense :
        new String[] {"", "SSH-2.0-x\r\n", "HTTP/1.1 abc\r\n\r\n", "\u001b[2J\n"}) {
      NetFault fault =
          fault(Loopback.LIMITS, (request, out) -> out.write(nonsense.getBytes(UTF_8)));
      assertThat(fault).as(nonsense).isEqualTo(NetFault.BROKEN);
    }
  }

  @Test
  void nobody_there_is_told() throws IOException {
    int port;
    try (RawServer server = RawServer.start((request, out) -> {})) {
      port = server.port();
    }
    var opened = new Opening("127.0.0.1", port);
    var client = new GuardedClient(Guard.of(Set.of(opened)), Loopback.LIMITS, "Laut/test");
    WebAddress address = WebAddress.of("http://127.0.0.1:" + port + "/");
    NetFailure failure =
        catchThrowableOfType(NetFailure.class, () -> client.get(address, Map.of()));
    assertThat(failure.fault()).isEqualTo(NetFault.CONNECTION);
  }
}
