package org.laut.service.feeds;

/// Why a poll failed although an answer came. Where none came, a [org.laut.service.net.NetFault]
/// says why.
public enum FeedFault {
  /// The server refused or failed; the detail is the status of HTTP.
  STATUS,
  /// What came is no feed; the detail says what is wrong with it.
  NOT_A_FEED
}
