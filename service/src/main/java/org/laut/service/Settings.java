package org.laut.service;

import java.util.List;
import org.laut.service.feeds.FeedSettings;
import org.laut.service.guard.Hosts;

/// How a service is run.
///
/// @param host the address to listen on
/// @param port 0 for any that is free
/// @param tokens true if a token is needed; must be where `host` is reached from other machines
/// @param hosts further names under which it is known, such as that of a proxy
/// @param limits what a client may ask for
/// @param feeds how feeds are polled
public record Settings(
    String host, int port, boolean tokens, List<String> hosts, Limits limits, FeedSettings feeds) {
  /// On this machine alone, without tokens.
  public static final Settings LOCAL =
      new Settings("127.0.0.1", 0, false, List.of(), Limits.USUAL, FeedSettings.USUAL);

  public Settings {
    hosts = List.copyOf(hosts);
    if (!tokens && !Hosts.isLoopback(host)) {
      throw new IllegalArgumentException("an address other than loopback needs tokens");
    }
  }
}
