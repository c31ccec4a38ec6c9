package org.laut.service.net;

/// A host and port that the user lets through the guard, whatever its address: a server of their
/// own network.
///
/// @param host as in URLs, in lower case; an IPv6 address without brackets
public record Opening(String host, int port) {
  /// Reads `HOST:PORT`.
  public static Opening of(String text) throws NetFailure {
    WebAddress address = WebAddress.of("http://" + text + "/");
    return new Opening(address.host(), address.port());
  }

  boolean fits(WebAddress address) {
    return address.host().equals(host) && address.port() == port;
  }
}
