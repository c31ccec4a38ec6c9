package org.laut.formats.intake;

import org.laut.corpus.NewsItem;

/// One part of an input, in the order in which they stand there.
public sealed interface Part {
  /// Where it stands.
  Place place();

  /// An item.
  record Given(NewsItem item, Place place) implements Part {}

  /// A part that could not be read.
  record Refused(Problem problem) implements Part {
    @Override
    public Place place() {
      return problem.place();
    }
  }

  /// A part that is no text to be read: a picture, a request, the head of an archive.
  ///
  /// @param kind what it is, as the input calls it
  record PassedOver(String kind, Place place) implements Part {}
}
