package org.laut.report;

import org.jspecify.annotations.Nullable;
import org.laut.text.Span;

/// A place where a text says that its own publisher, or the agency that signs it, knows something
/// at first hand.
///
/// @param span the words that name the publisher or its reporter: "eine dpa-Reporterin", "der
///   Nachrichtenagentur AFP", "dieser Zeitung"
/// @param medium its name among them, "dpa"; null where it is not named
public record OwnKnowledge(Kind kind, Span span, @Nullable Span medium) {
  /// How it is known.
  public enum Kind {
    /// Somebody of the publisher's was there: "ein AFP-Fotograf sah".
    EYEWITNESS,
    /// A source told the publisher: "sagte sie der dpa", "auf Anfrage unserer Zeitung".
    TOLD_TO_US,
    /// The publisher learned it, from whomever: "erfuhr die Südpost aus Kreisen", "nach
    /// Informationen dieser Zeitung", "liegt der dpa vor".
    LEARNED
  }
}
