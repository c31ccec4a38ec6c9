package org.laut.service.route;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.ExecutionException;

/// Hands on what was thrown in another thread.
final class Thrown {
  private Thrown() {}

  /// The exception to throw for it; an error is thrown at once.
  static RuntimeException unwrapped(ExecutionException e) {
    return switch (e.getCause()) {
      case RuntimeException cause -> cause;
      case Error cause -> throw cause;
      case IOException cause -> new UncheckedIOException(cause);
      case null, default -> new IllegalStateException(e);
    };
  }
}
