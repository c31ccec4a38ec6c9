package org.laut.service.feeds;

import org.laut.service.net.NetFailure;

/// A URL from which no feed may be fetched.
public final class FeedRefused extends Exception {
  private static final long serialVersionUID = 1;

  private final NetFailure reason;

  FeedRefused(NetFailure reason) {
    super(reason.getMessage(), reason);
    this.reason = reason;
  }

  /// Why not.
  public NetFailure reason() {
    return reason;
  }
}
