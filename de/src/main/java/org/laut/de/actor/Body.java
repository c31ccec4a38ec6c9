package org.laut.de.actor;

import java.util.List;

/// A body as a phrase presents it.
///
/// @param key its noun or name, in lower case
/// @param of what the text says of whose it is or where it sits, widest first
/// @param named true if the key is a name
/// @param general true for a noun that takes up a fuller one: "das Ministerium"
/// @param outlet true for a paper, broadcaster or agency
record Body(
    String key,
    List<String> of,
    Standing standing,
    boolean named,
    boolean general,
    boolean outlet) {
  Body {
    of = List.copyOf(of);
  }

  /// A body that is neither named nor general nor an outlet.
  static Body plain(String key, List<String> of, Standing standing) {
    return new Body(key, of, standing, false, false, false);
  }

  /// The same body with what is known better of whose it is.
  Body of(List<String> whose) {
    return new Body(key, whose, standing, named, general, outlet);
  }

  /// The same body under another noun.
  Body called(String noun) {
    return new Body(noun, of, standing, false, general, outlet);
  }

  /// The same body, which may take up a fuller one or not.
  Body general(boolean takesUp) {
    return new Body(key, of, standing, named, takesUp, outlet);
  }
}
