package org.laut.formats.export;

import java.io.IOException;
import org.laut.corpus.Item;
import org.laut.formats.record.InvalidRecord;

/// Writes read items in some form, one after the other.
public interface Export {
  /// Writes an item.
  ///
  /// @throws InvalidRecord if its report breaks an invariant; then nothing of it is written
  void add(Item item) throws IOException;

  /// Writes what stands behind the last item and hands everything on to the streams, which stay
  /// open.
  void finish() throws IOException;
}
