package org.laut.service.net;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/// A public network made of loopback addresses: 127.0.0.2 stands for a server out there, 127.0.0.1
/// for this machine.
final class Loopback {
  static final String PUBLIC = "127.0.0.2";
  static final String PRIVATE = "127.0.0.1";

  static final NetLimits LIMITS =
      new NetLimits(
          Duration.ofSeconds(5), Duration.ofSeconds(5), Duration.ofSeconds(20), 1 << 16, 3);

  private Loopback() {}

  /// A guard that refuses 127.0.0.1 as it refuses loopback in earnest, and lets only one port
  /// through.
  static Guard guard(Resolver resolver, int port) {
    var nets = new ArrayList<SpecialNet>();
    SpecialNets.load().nets().stream()
        .filter(net -> !net.equals(SpecialNet.of("127.0.0.0/8", "loopback")))
        .forEach(nets::add);
    nets.add(SpecialNet.of("127.0.0.1/32", "loopback"));
    return new Guard(new SpecialNets(nets), resolver, Set.of(port), Set.of());
  }

  static GuardedClient client(Resolver resolver, int port) {
    return new GuardedClient(guard(resolver, port), LIMITS, "Laut/test");
  }

  /// Answers with other addresses each time, with the last of them from then on.
  static final class Changing implements Resolver {
    final AtomicInteger asked = new AtomicInteger();
    private final List<List<String>> answers;

    Changing(List<List<String>> answers) {
      this.answers = answers;
    }

    @Override
    public List<InetAddress> addresses(String host) throws UnknownHostException {
      var found = new ArrayList<InetAddress>();
      for (String address : answers.get(Math.min(asked.getAndIncrement(), answers.size() - 1))) {
        found.add(InetAddress.getByName(address));
      }
      return found;
    }
  }

  /// Answers by name.
  static Resolver names(Map<String, String> addresses) {
    return host -> {
      String address = addresses.get(host);
      if (address == null) {
        throw new UnknownHostException(host);
      }
      return List.of(InetAddress.getByName(address));
    };
  }
}
