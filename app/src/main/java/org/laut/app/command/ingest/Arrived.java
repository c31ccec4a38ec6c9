package org.laut.app.command.ingest;

import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.laut.corpus.NewsItem;
import org.laut.formats.intake.Place;
import org.laut.report.Reading;

/// A part of an input on its way into the store.
sealed interface Arrived {
  /// The input it stands in.
  String file();

  /// An item.
  ///
  /// @param reading null if the store has this very item
  record Item(String file, Place place, NewsItem news, @Nullable Future<Reading> reading)
      implements Arrived {}

  /// A part that could not be read.
  ///
  /// @param problem for the user
  record Refused(String file, String problem) implements Arrived {}

  /// A part that is no text.
  record PassedOver(String file) implements Arrived {}
}
