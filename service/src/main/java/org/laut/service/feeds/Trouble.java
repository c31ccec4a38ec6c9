package org.laut.service.feeds;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Why a poll failed, in the words of a feed's state.
///
/// @param fault a constant of [FeedFault] or [org.laut.service.net.NetFault] in lower case
/// @param detail what the constant's description says
/// @param notBefore before which the server does not want to be asked; null if it does not say
record Trouble(String fault, String detail, @Nullable Instant notBefore) {
  static Trouble of(Enum<?> fault, String detail, @Nullable Instant notBefore) {
    return new Trouble(fault.name().toLowerCase(Locale.ROOT), detail, notBefore);
  }
}
