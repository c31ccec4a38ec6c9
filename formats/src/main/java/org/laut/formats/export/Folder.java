package org.laut.formats.export;

import java.io.IOException;
import java.io.OutputStream;

/// Where an export of several files is written.
public interface Folder {
  /// The stream to the file of this plain name. Called once for each name.
  OutputStream open(String name) throws IOException;
}
