package org.laut.formats.intake;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// The parts of one input, read one at a time.
public interface Parts {
  /// The next part; null at the end.
  ///
  /// After an exception there is none: the rest of the input cannot be read.
  @Nullable Part next() throws IOException;

  /// The part that is being read or was read last.
  Place place();
}
