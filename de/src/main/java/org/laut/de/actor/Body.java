package org.laut.de.actor;

import java.util.List;

/// A body as a phrase presents it.
///
/// @param key its noun or name, in lower case
/// @param of what the text says of whose it is or where it sits, widest first
/// @param named true if the key is a name
/// @param general true for a noun that takes up a fuller one: "das Ministerium"
record Body(String key, List<String> of, Standing standing, boolean named, boolean general) {
  Body {
    of = List.copyOf(of);
  }

  /// The same body with what is known better of whose it is.
  Body of(List<String> whose) {
    return new Body(key, whose, standing, named, general);
  }
}
