package org.laut.service.feeds;

import java.util.Set;
import org.laut.service.net.Guard;
import org.laut.service.net.NetFailure;
import org.laut.service.net.Opening;
import org.laut.service.net.WebAddress;

/// Decides from a URL alone whether a feed may be added; the rest is decided at each poll.
public final class FeedAdmission {
  private final Guard guard;

  FeedAdmission(Guard guard) {
    this.guard = guard;
  }

  /// Admits what is public, and these hosts.
  public static FeedAdmission of(Set<Opening> opened) {
    return new FeedAdmission(Guard.of(opened));
  }

  /// The URL in the form in which it is kept.
  ///
  /// @throws FeedRefused if nothing may be fetched from it
  public String admit(String url) throws FeedRefused {
    try {
      WebAddress address = WebAddress.of(url);
      guard.check(address);
      return address.toString();
    } catch (NetFailure e) {
      throw new FeedRefused(e);
    }
  }
}
