package org.laut.service.net;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/// Finds the addresses of a name.
@FunctionalInterface
public interface Resolver {
  /// The one of the system.
  Resolver SYSTEM = host -> List.of(InetAddress.getAllByName(host));

  /// All addresses, one at least; may take as long as it likes.
  List<InetAddress> addresses(String host) throws UnknownHostException;
}
