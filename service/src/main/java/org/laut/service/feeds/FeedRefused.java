package org.laut.service.feeds;

import java.util.Locale;
import org.laut.service.net.NetFailure;

/// A URL from which no feed may be fetched.
public final class FeedRefused extends Exception {
  private static final long serialVersionUID = 1;

  private final NetFailure reason;

  FeedRefused(NetFailure reason) {
    super(reason.getMessage(), reason);
    this.reason = reason;
  }

  /// Why not, as `fault: detail`.
  String words() {
    String fault = reason.fault().name().toLowerCase(Locale.ROOT);
    return reason.detail().isEmpty() ? fault : fault + ": " + reason.detail();
  }

  /// Why not.
  public NetFailure reason() {
    return reason;
  }
}
