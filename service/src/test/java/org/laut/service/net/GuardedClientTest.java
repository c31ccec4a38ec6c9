package org.laut.service.net;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.net.ServerSocketFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.laut.service.server.RawServer;

/// Where connections go: to checked addresses and nowhere else.
@Timeout(60)
class GuardedClientTest {
  private final List<RawServer> servers = new ArrayList<>();
  private volatile String location = "";
  private RawServer out = RawServer.start((request, answer) -> {});
  private RawServer inside = out;

  /// Two servers on the same port: one out there, one on this machine.
  @BeforeEach
  void start() {
    servers.add(out);
    assumeThat(canBind()).as("127.0.0.2 is an address of this machine").isTrue();
    out =
        server(
            Loopback.PUBLIC,
            0,
            (request, answer) -> {
              boolean redirects = request.getFirst().startsWith("GET /away ");
              RawServer.write(
                  answer,
                  redirects ? "302 Found" : "200 OK",
                  redirects ? "Location: " + location + "\r\n" : "",
                  "out".getBytes(UTF_8));
            });
    inside =
        server(
            Loopback.PRIVATE,
            out.port(),
            (request, answer) -> RawServer.write(answer, "200 OK", "", "inside".getBytes(UTF_8)));
  }

  private static boolean canBind() {
    try (var socket =
        ServerSocketFactory.getDefault()
            .createServerSocket(0, 1, InetAddress.getByName(Loopback.PUBLIC))) {
      return socket.isBound();
    } catch (IOException e) {
      return false;
    }
  }

  private RawServer server(String address, int port, RawServer.Answer answer) {
    RawServer server = RawServer.start(ServerSocketFactory.getDefault(), address, port, answer);
    servers.add(server);
    return server;
  }

  @AfterEach
  void stop() throws IOException {
    for (RawServer server : servers) {
      server.close();
    }
  }

  private WebAddress at(String host, String path) throws NetFailure {
    return WebAddress.of("http://" + host + ":" + out.port() + path);
  }

  private NetFailure failure(GuardedClient client, WebAddress address) {
    NetFailure failure =
        catchThrowableOfType(NetFailure.class, () -> client.get(address, Map.of()));
    assertThat(failure).isNotNull();
    return failure;
  }

  @Test
  void asks_politely_and_says_who_asks() throws IOException {
    var resolver = Loopback.names(Map.of("feeds.test", Loopback.PUBLIC));
    Fetched fetched =
        Loopback.client(resolver, out.port())
            .get(at("feeds.test", "/feed?x=1"), Map.of("If-None-Match", "\"a\""));
    assertThat(fetched.status()).isEqualTo(200);
    assertThat(fetched.body()).hasContent("out");
    assertThat(out.requests().getFirst())
        .contains(
            "GET /feed?x=1 HTTP/1.1",
            "Host: feeds.test:" + out.port(),
            "User-Agent: Laut/test",
            "If-None-Match: \"a\"",
            "Accept-Encoding: gzip")
        .noneMatch(line -> line.startsWith("Cookie"));
  }

  @Test
  void connects_to_the_address_that_was_checked_although_the_name_is_bound_anew()
      throws IOException {
    var resolver =
        new Loopback.Changing(List.of(List.of(Loopback.PUBLIC), List.of(Loopback.PRIVATE)));
    GuardedClient client = Loopback.client(resolver, out.port());
    assertThat(client.get(at("rebind.test", "/"), Map.of()).body()).hasContent("out");
    assertThat(resolver.asked).hasValue(1);
    assertThat(failure(client, at("rebind.test", "/")).fault()).isEqualTo(NetFault.ADDRESS);
    assertThat(inside.requests()).isEmpty();
  }

  @Test
  void refuses_a_name_that_is_bound_anew_between_redirects() throws IOException {
    location = "http://rebind.test:" + out.port() + "/secret";
    var resolver =
        new Loopback.Changing(List.of(List.of(Loopback.PUBLIC), List.of(Loopback.PRIVATE)));
    GuardedClient client = Loopback.client(resolver, out.port());
    assertThat(failure(client, at("rebind.test", "/away")).fault()).isEqualTo(NetFault.ADDRESS);
    assertThat(out.requests()).hasSize(1);
    assertThat(inside.requests()).isEmpty();
  }

  @Test
  void refuses_all_when_one_address_of_several_is_inside() throws IOException {
    var resolver = new Loopback.Changing(List.of(List.of(Loopback.PUBLIC, Loopback.PRIVATE)));
    GuardedClient client = Loopback.client(resolver, out.port());
    assertThat(failure(client, at("both.test", "/")).fault()).isEqualTo(NetFault.ADDRESS);
    assertThat(out.requests()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.1:PORT/secret",
        "http://[::1]:PORT/secret",
        "http://[::ffff:127.0.0.1]:PORT/secret",
        "http://2130706433:PORT/secret",
        "http://0177.0.0.1:PORT/secret",
        "http://0x7f.1:PORT/secret",
        "//127.0.0.1:PORT/secret",
        "http://inside.test:PORT/secret",
        "http://169.254.169.254:PORT/latest/meta-data/",
        "http://feeds.test@127.0.0.1:PORT/",
        "http://feeds.test:22/",
        "file:///etc/passwd",
        "gopher://127.0.0.1:PORT/_x"
      })
  void refuses_redirects_into_this_machine(String target) throws IOException {
    location = target.replace("PORT", String.valueOf(out.port()));
    var names = Map.of("feeds.test", Loopback.PUBLIC, "inside.test", Loopback.PRIVATE);
    GuardedClient client = Loopback.client(Loopback.names(names), out.port());
    assertThat(failure(client, at("feeds.test", "/away")).fault())
        .isIn(NetFault.ADDRESS, NetFault.HOST, NetFault.SCHEME, NetFault.USER_INFO, NetFault.PORT);
    assertThat(inside.requests()).isEmpty();
  }

  @Test
  void follows_redirects_out_there_but_not_for_ever() throws IOException {
    var resolver = Loopback.names(Map.of("feeds.test", Loopback.PUBLIC));
    GuardedClient client = Loopback.client(resolver, out.port());
    location = "/feed";
    Fetched fetched = client.get(at("feeds.test", "/away"), Map.of());
    assertThat(fetched.from()).hasToString("http://feeds.test:" + out.port() + "/feed");
    location = "/away";
    assertThat(failure(client, at("feeds.test", "/away")).fault()).isEqualTo(NetFault.REDIRECTS);
    assertThat(out.requests()).hasSize(2 + 1 + Loopback.LIMITS.redirects());
    location = "";
    assertThat(failure(client, at("feeds.test", "/away")).fault()).isEqualTo(NetFault.NO_TARGET);
  }

  @Test
  void uses_no_proxy_of_the_system() throws IOException {
    List<String> names =
        List.of("http.proxyHost", "http.proxyPort", "socksProxyHost", "socksProxyPort");
    for (String name : names) {
      System.setProperty(
          name, name.endsWith("Host") ? Loopback.PRIVATE : String.valueOf(inside.port()));
    }
    try {
      var resolver = Loopback.names(Map.of("feeds.test", Loopback.PUBLIC));
      GuardedClient client = Loopback.client(resolver, out.port());
      assertThat(client.get(at("feeds.test", "/"), Map.of()).body()).hasContent("out");
      assertThat(inside.requests()).isEmpty();
    } finally {
      names.forEach(System::clearProperty);
    }
  }

  @Test
  void makes_no_socket_to_an_address_that_was_not_checked() throws IOException {
    InetAddress checked = InetAddress.getByName(Loopback.PUBLIC);
    var sockets = new CheckedSockets(List.of(checked), out.port());
    for (var endpoint :
        List.of(
            new InetSocketAddress(InetAddress.getLoopbackAddress(), out.port()),
            new InetSocketAddress(checked, out.port() + 1))) {
      try (var socket = sockets.createSocket()) {
        assertThat(catchThrowableOfType(NetFailure.class, () -> socket.connect(endpoint)))
            .isNotNull();
      }
    }
  }
}
