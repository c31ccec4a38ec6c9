package org.laut.service.guard;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which names of hosts a request may be sent to, so that no foreign name that leads here (DNS
/// rebinding) reaches the service.
///
/// @param names in lower case, without port; besides these, addresses in figures are taken if
///   `anyAddress`, since no name leads there
public record Hosts(Set<String> names, boolean anyAddress) {
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

  public Hosts {
    names = Set.copyOf(names);
  }

  /// Those under which a service on this address is known.
  ///
  /// @param further names given by the user, such as that of a proxy
  public static Hosts of(String address, List<String> further) {
    var names = new HashSet<>(LOOPBACK);
    further.forEach(name -> names.add(name.toLowerCase(Locale.ROOT)));
    boolean loopback = isLoopback(address);
    if (!loopback) {
      names.add(address.toLowerCase(Locale.ROOT));
    }
    return new Hosts(names, !loopback);
  }

  /// Whether an address to listen on is reached from this machine alone.
  public static boolean isLoopback(String address) {
    return LOOPBACK.contains(address.toLowerCase(Locale.ROOT)) || address.equals("::1");
  }

  /// Whether the header `Host` names this service.
  public boolean admit(@Nullable String header) {
    if (header == null) {
      return false;
    }
    String name = withoutPort(header.strip().toLowerCase(Locale.ROOT));
    return names.contains(name) || (anyAddress && isAddress(name));
  }

  private static String withoutPort(String host) {
    int colon = host.lastIndexOf(':');
    return colon > host.lastIndexOf(']') ? host.substring(0, colon) : host;
  }

  private static boolean isAddress(String name) {
    if (name.startsWith("[") && name.endsWith("]")) {
      return true;
    }
    String[] parts = name.split("\\.", -1);
    return parts.length == 4 && List.of(parts).stream().allMatch(Hosts::isByte);
  }

  private static boolean isByte(String part) {
    return !part.isEmpty()
        && part.length() <= 3
        && part.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
