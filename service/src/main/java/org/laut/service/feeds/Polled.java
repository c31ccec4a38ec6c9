package org.laut.service.feeds;

import java.util.List;
import org.laut.formats.intake.Problem;
import org.laut.store.Feed;
import org.laut.store.Outcome;

/// One poll of a feed.
///
/// @param feed as it is after the poll; its state tells whether the poll failed, and why
/// @param what how it went
/// @param taken what became of the items that were new or changed, on the disk by now
/// @param known items that the store had before
/// @param refused entries that could not be read
public record Polled(Feed feed, What what, List<Outcome> taken, int known, List<Problem> refused) {
  public Polled {
    taken = List.copyOf(taken);
    refused = List.copyOf(refused);
  }

  /// How a poll went.
  public enum What {
    /// The feed was read.
    READ,
    /// The server said that nothing has changed since the last poll.
    UNCHANGED,
    /// Nothing was read; the state of the feed says why.
    FAILED,
    /// The feed was removed meanwhile; nothing was taken in.
    REMOVED
  }
}
