package org.laut.service.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a URL may be, and what is refused before any name is looked up.
class WebAddressTest {
  private static final Guard GUARD =
      new Guard(
          SpecialNets.load(),
          host -> {
            throw new AssertionError("looked up: " + host);
          },
          Set.of(80, 443),
          Set.of());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "HTTPS://Example.ORG              | https://example.org/",
        "http://example.org:80/a/../b?c=d | http://example.org/b?c=d",
        "https://example.org/feed#top     | https://example.org/feed",
        "https://münchen.example/öl       | https://xn--mnchen-3ya.example/%C3%B6l",
        "http://93.184.216.34/            | http://93.184.216.34/",
        "https://[2606:4700::0:1111]/     | https://[2606:4700::1111]/",
        "http://example.org?x             | http://example.org/?x",
      })
  void is_read_in_one_way(String text, String read) throws NetFailure {
    WebAddress address = WebAddress.of(text);
    GUARD.check(address);
    assertThat(address).hasToString(read);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // No web
        "file:///etc/passwd                  | SCHEME     | file",
        "ftp://example.org/                  | SCHEME     | ftp",
        "gopher://127.0.0.1:6379/_x          | SCHEME     | gopher",
        "jar:http://example.org!/x           | SCHEME     | jar",
        "data:text/xml,<rss/>                | SCHEME     | data",
        "javascript:alert(1)                 | SCHEME     | javascript",
        "example.org/feed                    | NOT_A_URL  | ''",
        "//example.org/feed                  | NOT_A_URL  | ''",
        "http:example.org                    | NOT_A_URL  | ''",
        "http:/example.org                   | NOT_A_URL  | ''",
        "http://                             | HOST       | ''",
        "''                                  | NOT_A_URL  | ''",
        // Two readings of one text
        "http://example.org\\@127.0.0.1/      | NOT_A_URL | ''",
        "http:\\\\127.0.0.1/                 | NOT_A_URL  | ''",
        "http://example.org@127.0.0.1/       | USER_INFO  | ''",
        "http://user:secret@example.org/     | USER_INFO  | ''",
        "http://127.0.0.1:80@example.org/    | USER_INFO  | ''",
        "http://exa mple.org/                | NOT_A_URL  | ''",
        "http://example.org:80:80/           | PORT       | 80:80",
        "http://example.org:/                | PORT       | ''",
        "http://example.org:0/               | PORT       | 0",
        "http://example.org:65536/           | PORT       | 65536",
        "http://example.org:+80/             | PORT       | +80",
        "http://example.org:22/              | PORT       | 22",
        "http://example.org:8080/            | PORT       | 8080",
        "http://127%2e0%2e0%2e1/             | HOST       | 127%2e0%2e0%2e1",
        "http://%31%32%37.0.0.1/             | HOST       | %31%32%37.0.0.1",
        "http://example..org/                | HOST       | example..org",
        "http://example.org./                | HOST       | example.org.",
        "http://.example.org/                | HOST       | .example.org",
        "http://exa_mple.org/                | HOST       | exa_mple.org",
        // IPv4 in other writing
        "http://2130706433/                  | HOST       | 2130706433",
        "http://0x7f000001/                  | HOST       | 0x7f000001",
        "http://0X7F.1/                      | HOST       | 0X7F.1",
        "http://0x7f.0x0.0x0.0x1/            | HOST       | 0x7f.0x0.0x0.0x1",
        "http://017700000001/                | HOST       | 017700000001",
        "http://0177.0.0.1/                  | HOST       | 0177.0.0.1",
        "http://127.1/                       | HOST       | 127.1",
        "http://127.0.1/                     | HOST       | 127.0.1",
        "http://127.0.0.01/                  | HOST       | 127.0.0.01",
        "http://127.0.0.1.1/                 | HOST       | 127.0.0.1.1",
        "http://256.0.0.1/                   | HOST       | 256.0.0.1",
        "http://127.0.0.0x1/                 | HOST       | 127.0.0.0x1",
        "http://127.0.0.0x/                  | HOST       | 127.0.0.0x",
        "http://１２７.０.０.１/              | ADDRESS    | 127.0.0.1, loopback",
        "http://①②⑦.⓪.⓪.①/              | ADDRESS    | 127.0.0.1, loopback",
        "http://127。0。0。1/                | ADDRESS    | 127.0.0.1, loopback",
        // Addresses that are not public
        "http://127.0.0.1/                   | ADDRESS    | 127.0.0.1, loopback",
        "http://127.8.9.10/                  | ADDRESS    | 127.8.9.10, loopback",
        "http://0.0.0.0/                     | ADDRESS    | 0.0.0.0, this network",
        "http://0.1.2.3/                     | ADDRESS    | 0.1.2.3, this network",
        "http://10.0.0.1/                    | ADDRESS    | 10.0.0.1, private",
        "http://172.31.255.255/              | ADDRESS    | 172.31.255.255, private",
        "http://192.168.1.1/                 | ADDRESS    | 192.168.1.1, private",
        "http://169.254.169.254/latest/      | ADDRESS    | 169.254.169.254, link-local",
        "http://100.64.0.1/                  | ADDRESS    | 100.64.0.1, carrier-grade NAT",
        "http://100.127.255.255/             | ADDRESS    | 100.127.255.255, carrier-grade NAT",
        "http://168.63.129.16/               | ADDRESS    | 168.63.129.16, cloud platform",
        "http://192.0.0.192/                 | ADDRESS    | 192.0.0.192, protocol assignments",
        "http://192.0.2.7/                   | ADDRESS    | 192.0.2.7, documentation",
        "http://198.51.100.7/                | ADDRESS    | 198.51.100.7, documentation",
        "http://203.0.113.7/                 | ADDRESS    | 203.0.113.7, documentation",
        "http://198.19.255.1/                | ADDRESS    | 198.19.255.1, benchmark",
        "http://192.88.99.1/                 | ADDRESS    | 192.88.99.1, 6to4 relay",
        "http://224.0.0.251/                 | ADDRESS    | 224.0.0.251, multicast",
        "http://250.1.2.3/                   | ADDRESS    | 250.1.2.3, reserved",
        "http://255.255.255.255/             | ADDRESS    | 255.255.255.255, broadcast",
        // IPv6
        "http://[::1]/                       | ADDRESS    | 0:0:0:0:0:0:0:1, loopback",
        "http://[::]/                        | ADDRESS    | 0:0:0:0:0:0:0:0, unspecified",
        "http://[::ffff:127.0.0.1]/          | ADDRESS    | ::ffff:127.0.0.1, IPv4-mapped",
        "http://[::ffff:7f00:1]/             | ADDRESS    | ::ffff:7f00:1, IPv4-mapped",
        "http://[::ffff:93.184.216.34]/      | ADDRESS    | ::ffff:93.184.216.34, IPv4-mapped",
        "http://[::127.0.0.1]/               | ADDRESS    | 0:0:0:0:0:0:7f00:1, IPv4-compatible",
        "http://[::ffff:0:7f00:1]/           | ADDRESS    | 0:0:0:0:ffff:0:7f00:1, IPv4-translated",
        "http://[2002:7f00:1::1]/            | ADDRESS    | 2002:7f00:1:0:0:0:0:1, 6to4",
        "http://[2001:0:5ef5:79fb::1]/       | ADDRESS    | 2001:0:5ef5:79fb:0:0:0:1, Teredo",
        "http://[64:ff9b::7f00:1]/           | ADDRESS    | 64:ff9b:0:0:0:0:7f00:1, NAT64",
        "http://[64:ff9b:1::a00:1]/          | ADDRESS    | 64:ff9b:1:0:0:0:a00:1, local NAT64",
        "http://[fe80::1]/                   | ADDRESS    | fe80:0:0:0:0:0:0:1, link-local",
        "http://[fe80::1%25eth0]/            | HOST       | [fe80::1%25eth0]",
        "http://[fe80::1%eth0]/              | HOST       | [fe80::1%eth0]",
        "http://[fec0::1]/                   | ADDRESS    | fec0:0:0:0:0:0:0:1, site-local",
        "http://[fd00:ec2::254]/             | ADDRESS    | fd00:ec2:0:0:0:0:0:254, unique local",
        "http://[ff02::1]/                   | ADDRESS    | ff02:0:0:0:0:0:0:1, multicast",
        "http://[100::1]/                    | ADDRESS    | 100:0:0:0:0:0:0:1, discard",
        "http://[2001:db8::1]/               | ADDRESS    | 2001:db8:0:0:0:0:0:1, documentation",
        "http://[3fff::1]/                   | ADDRESS    | 3fff:0:0:0:0:0:0:1, documentation",
        "http://[2001:2::1]/                 | ADDRESS    | 2001:2:0:0:0:0:0:1, benchmark",
        "http://[2001:20::1]/                | ADDRESS    | 2001:20:0:0:0:0:0:1, ORCHID",
        "http://[5f00::1]/                   | ADDRESS    | 5f00:0:0:0:0:0:0:1, segment routing",
        "http://[4000::1]/                   | ADDRESS    | 4000:0:0:0:0:0:0:1, not given out",
        "http://[::1/                        | HOST       | [::1",
        "http://[::1]8/                      | PORT       | ''",
        "http://[]/                          | HOST       | []",
        "http://[1.2.3.4]/                   | HOST       | [1.2.3.4]",
        "http://[:::]/                       | HOST       | [:::]",
        "http://[example.org]/               | HOST       | [example.org]",
      })
  void is_refused_with_the_reason(String text, NetFault fault, String detail) {
    NetFailure failure =
        catchThrowableOfType(NetFailure.class, () -> GUARD.check(WebAddress.of(text)));
    assertThat(failure).as(text).isNotNull();
    assertThat(failure.fault() + " " + failure.detail()).isEqualTo(fault + " " + detail);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\r\nHost: x", "\n", "\t", "\0", "\u00a0", "\u2028", "\u3000"})
  void has_no_white_space(String odd) {
    for (String text : List.of("http://example.org/" + odd, "http://exa" + odd + "mple.org/")) {
      NetFailure failure = catchThrowableOfType(NetFailure.class, () -> WebAddress.of(text));
      assertThat(failure.fault()).isEqualTo(NetFault.NOT_A_URL);
    }
  }

  @Test
  void is_not_endless() {
    String text = "http://example.org/" + "a".repeat(2000);
    NetFailure failure = catchThrowableOfType(NetFailure.class, () -> WebAddress.of(text));
    assertThat(failure.fault()).isEqualTo(NetFault.NOT_A_URL);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/x                    | https://example.org/x",
        "x                     | https://example.org/a/x",
        "../../../x?y#z        | https://example.org/x?y",
        "?y                    | https://example.org/a/b?y",
        "//other.example/x     | https://other.example/x",
        "http://other.example  | http://other.example/",
      })
  void leads_to_the_target_of_a_redirect(String location, String target) throws NetFailure {
    assertThat(WebAddress.of("https://example.org/a/b").target(location)).hasToString(target);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"file:///etc/passwd", "//user@intern/", "\\\\intern\\x", "http:///x", " /x"})
  void leads_nowhere_else(String location) throws NetFailure {
    WebAddress from = WebAddress.of("https://example.org/a/b");
    assertThat(catchThrowableOfType(NetFailure.class, () -> from.target(location))).isNotNull();
  }

  @Test
  void belongs_to_its_owner() throws NetFailure {
    assertThat(WebAddress.of("https://rss.news.example.co.uk/x").owner())
        .isEqualTo("example.co.uk");
    assertThat(WebAddress.of("http://127.0.0.1/x").owner()).isEqualTo("127.0.0.1");
  }
}
