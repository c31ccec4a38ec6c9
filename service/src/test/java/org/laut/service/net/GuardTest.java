package org.laut.service.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Names and the addresses behind them.
class GuardTest {
  private static final Duration TIME = Duration.ofSeconds(20);

  private static Guard guard(Resolver resolver, Opening... opened) {
    return new Guard(SpecialNets.load(), resolver, Set.of(80, 443), Set.of(opened));
  }

  private static Resolver answering(String... addresses) {
    return host -> {
      var found = new ArrayList<InetAddress>();
      for (String address : addresses) {
        found.add(InetAddress.getByName(address));
      }
      return found;
    };
  }

  @Test
  void lets_public_addresses_through() throws NetFailure, UnknownHostException {
    Guard guard = guard(answering("93.184.216.34", "2606:4700::1111"));
    assertThat(guard.addresses(WebAddress.of("https://feeds.example/"), TIME))
        .containsExactly(
            InetAddress.getByName("93.184.216.34"), InetAddress.getByName("2606:4700::1111"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1", "10.1.2.3", "169.254.169.254", "100.100.100.200", "::1", "::ffff:10.0.0.1",
        "fd12::1", "fe80::1", "2002:a00:1::", "64:ff9b::a9fe:a9fe", "2001::1", "ff0e::1"
      })
  void refuses_a_name_with_one_other_address_among_its_own(String other) throws NetFailure {
    WebAddress address = WebAddress.of("https://feeds.example/");
    Guard guard = guard(answering("93.184.216.34", other));
    NetFailure failure =
        catchThrowableOfType(NetFailure.class, () -> guard.addresses(address, TIME));
    assertThat(failure.fault()).isEqualTo(NetFault.ADDRESS);
  }

  @Test
  void knows_mapped_addresses_by_their_bytes() throws UnknownHostException {
    byte[] bytes = IpLiteral.mapped(new byte[] {93, (byte) 184, (byte) 216, 34});
    assertThat(SpecialNets.load().nets())
        .filteredOn(net -> net.contains(bytes))
        .extracting(SpecialNet::what)
        .containsExactly("IPv4-mapped");
  }

  @Test
  void opens_one_port_of_one_host_alone() throws NetFailure {
    Guard guard = guard(answering("10.0.0.7"), Opening.of("Intern.example:8080"));
    assertThat(guard.addresses(WebAddress.of("http://intern.example:8080/x"), TIME)).hasSize(1);
    for (String other :
        List.of(
            "http://intern.example/",
            "http://intern.example:8081/",
            "http://a.intern.example:8080/",
            "http://10.0.0.7:8080/")) {
      WebAddress address = WebAddress.of(other);
      assertThat(catchThrowableOfType(NetFailure.class, () -> guard.addresses(address, TIME)))
          .as(other)
          .isNotNull();
    }
  }

  @Test
  void tells_of_names_that_are_not_there() throws NetFailure {
    WebAddress address = WebAddress.of("https://nowhere.example/");
    Resolver none =
        host -> {
          throw new UnknownHostException(host);
        };
    for (Resolver resolver : List.of(none, answering())) {
      Guard guard = guard(resolver);
      NetFailure failure =
          catchThrowableOfType(NetFailure.class, () -> guard.addresses(address, TIME));
      assertThat(failure.fault()).isEqualTo(NetFault.UNKNOWN_HOST);
    }
  }

  @Test
  void does_not_wait_for_a_name_for_ever() throws NetFailure {
    WebAddress address = WebAddress.of("https://slow.example/");
    var never = new CountDownLatch(1);
    Guard guard =
        guard(host -> {
          try {
            never.await();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
          return List.of();
        });
    NetFailure failure =
        catchThrowableOfType(
            NetFailure.class, () -> guard.addresses(address, Duration.ofMillis(50)));
    assertThat(failure.fault()).isEqualTo(NetFault.TIMEOUT);
    never.countDown();
  }
}
