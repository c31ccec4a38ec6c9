package org.laut.de.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.laut.de.clause.Unit;
import org.laut.de.tag.Tag;

/// What a rule may look at: the text, its verbs, the times before, the day of publication.
///
/// @param published null if it is not known
record Scene(
    Pieces pieces, Directions directions, Timeline timeline, @Nullable LocalDate published) {
  /// A new list of steps.
  Trace trace() {
    return new Trace(pieces);
  }

  /// The tag of the token of a piece.
  Tag tag(int piece) {
    return piece < 0 ? Tag.STOP : pieces.text().tag(pieces.token(piece));
  }

  /// The token with which the unit of a piece begins.
  int unit(int piece) {
    Unit unit = directions.unit(piece);
    return unit == null ? -1 : unit.first();
  }

  /// The latest day of the text that a time at this piece may belong to.
  @Nullable Anchor day(int piece) {
    return timeline.day(unit(piece));
  }

  /// The latest time of the text if it stands in the unit of this piece.
  @Nullable Anchor beside(int piece) {
    Anchor last = timeline.last();
    return last != null && last.unit() == unit(piece) ? last : null;
  }

  /// Index of the article before a piece, or of the piece itself if there is none of its own.
  int withArticle(int piece) {
    Tag before = tag(piece - 1);
    return before == Tag.ART ? piece - 1 : piece;
  }
}
