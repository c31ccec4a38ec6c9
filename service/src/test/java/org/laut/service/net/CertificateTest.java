package org.laut.service.net;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import okhttp3.OkHttpClient;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.laut.service.server.RawServer;

/// Secure servers and those that only look like it.
@Timeout(60)
class CertificateTest {
  private static final HeldCertificate AUTHORITY =
      new HeldCertificate.Builder().certificateAuthority(0).build();

  private static HeldCertificate signed(String host) {
    return new HeldCertificate.Builder()
        .addSubjectAlternativeName(host)
        .signedBy(AUTHORITY)
        .build();
  }

  private static RawServer server(HeldCertificate certificate, String status, String headers) {
    var certificates = new HandshakeCertificates.Builder().heldCertificate(certificate).build();
    return RawServer.start(
        certificates.sslContext().getServerSocketFactory(),
        "127.0.0.1",
        0,
        (request, out) -> RawServer.write(out, status, headers, "<rss/>".getBytes(UTF_8)));
  }

  /// Trusts the authority, and lets one name through.
  private static GuardedClient client(
      String host, int port, UnaryOperator<OkHttpClient.Builder> trust) {
    var guard =
        new Guard(
            SpecialNets.load(),
            Loopback.names(Map.of(host, "127.0.0.1")),
            Set.of(443),
            Set.of(new Opening(host, port)));
    return new GuardedClient(guard, Loopback.LIMITS, "Laut/test", trust);
  }

  private static OkHttpClient.Builder trusting(OkHttpClient.Builder builder) {
    var certificates =
        new HandshakeCertificates.Builder().addTrustedCertificate(AUTHORITY.certificate()).build();
    return builder.sslSocketFactory(certificates.sslSocketFactory(), certificates.trustManager());
  }

  private static NetFault fault(GuardedClient client, String host, int port) throws NetFailure {
    WebAddress address = WebAddress.of("https://" + host + ":" + port + "/");
    NetFailure failure =
        catchThrowableOfType(NetFailure.class, () -> client.get(address, Map.of()));
    assertThat(failure).isNotNull();
    return failure.fault();
  }

  @Test
  void a_certificate_for_the_host_is_good() throws IOException {
    try (RawServer server = server(signed("feeds.test"), "200 OK", "")) {
      GuardedClient client = client("feeds.test", server.port(), CertificateTest::trusting);
      WebAddress address = WebAddress.of("https://feeds.test:" + server.port() + "/");
      assertThat(client.get(address, Map.of()).body()).hasContent("<rss/>");
    }
  }

  @Test
  void a_certificate_for_another_host_is_refused() throws IOException {
    try (RawServer server = server(signed("other.test"), "200 OK", "")) {
      GuardedClient client = client("feeds.test", server.port(), CertificateTest::trusting);
      assertThat(fault(client, "feeds.test", server.port())).isEqualTo(NetFault.TLS);
      assertThat(server.requests()).allMatch(List::isEmpty);
    }
  }

  @Test
  void a_certificate_signed_by_itself_is_refused() throws IOException {
    var own = new HeldCertificate.Builder().addSubjectAlternativeName("feeds.test").build();
    try (RawServer server = server(own, "200 OK", "")) {
      GuardedClient client = client("feeds.test", server.port(), UnaryOperator.identity());
      assertThat(fault(client, "feeds.test", server.port())).isEqualTo(NetFault.TLS);
      assertThat(server.requests()).allMatch(List::isEmpty);
    }
  }

  @Test
  void a_server_without_tls_is_refused() throws IOException {
    try (RawServer server =
        RawServer.start((request, out) -> RawServer.write(out, "200 OK", "", new byte[0]))) {
      GuardedClient client = client("feeds.test", server.port(), CertificateTest::trusting);
      assertThat(fault(client, "feeds.test", server.port())).isIn(NetFault.TLS, NetFault.TIMEOUT);
    }
  }

  @Test
  void a_redirect_away_from_tls_is_refused() throws IOException {
    try (RawServer server =
        server(signed("feeds.test"), "301 Moved", "Location: http://feeds.test/\r\n")) {
      GuardedClient client = client("feeds.test", server.port(), CertificateTest::trusting);
      assertThat(fault(client, "feeds.test", server.port())).isEqualTo(NetFault.DOWNGRADE);
    }
  }
}
