package org.laut.service.route;

import java.io.IOException;

/// What an operation does.
public sealed interface Work {
  /// Gives a whole answer at once, from what lies in memory or takes a moment.
  @FunctionalInterface
  non-sealed interface Quick extends Work {
    Reply answer(Call call) throws IOException;
  }

  /// Gives a whole answer after work that is limited in number and time. The body is read before.
  @FunctionalInterface
  non-sealed interface Heavy extends Work {
    Reply answer(Call call, byte[] body) throws IOException;
  }

  /// Writes its answer bit by bit.
  @FunctionalInterface
  non-sealed interface Streaming extends Work {
    void answer(Call call, Outlet out) throws IOException;
  }
}
