package org.laut.store.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A body that was acknowledged and is to be taken in.
///
/// @param id 32 hexadecimal digits
/// @param bytes of the body
/// @param options JSON
/// @param summary JSON; what has become of the parts so far
/// @param problem why the job as a whole failed; null if it did not
public record Job(
    String id,
    State state,
    Instant received,
    long bytes,
    String options,
    String summary,
    @Nullable String problem) {
  /// How far it is.
  public enum State {
    WAITING,
    /// Being taken in, or was when the service ended; it is taken in again then.
    RUNNING,
    DONE,
    FAILED
  }

  /// True if nothing more happens to it.
  public boolean ended() {
    return state == State.DONE || state == State.FAILED;
  }
}
