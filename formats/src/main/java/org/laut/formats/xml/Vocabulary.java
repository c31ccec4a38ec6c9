package org.laut.formats.xml;

import org.jdom2.Namespace;
import org.jspecify.annotations.Nullable;

/// Which elements of a document are kept.
public interface Vocabulary {
  /// The namespace under which elements and attributes of this one are kept; null if they are left
  /// out with all that is in them.
  ///
  /// @param uri empty for none
  @Nullable Namespace keep(String uri);
}
