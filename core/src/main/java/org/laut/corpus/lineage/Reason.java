package org.laut.corpus.lineage;

import org.jspecify.annotations.Nullable;
import org.laut.text.Span;

/// Something that spoke for or against a parent.
///
/// @param evidence where the item's text says so; null if it does not stand in the text
public record Reason(Ground ground, @Nullable Span evidence) {
  /// What can speak for or against a parent.
  public enum Ground {
    /// The item's by-line, agency head or credit names the parent's publisher.
    CREDITED,
    /// The item's text names the parent's publisher as the hand it had something from.
    CITED,
    /// The parent was published before.
    EARLIER,
    /// The parent's publisher is an agency, whose copy others print.
    AGENCY,
    /// The item has wording of this parent that other candidates lack.
    OWN_WORDING,
    /// Of several versions this is the one whose wording the item has.
    VERSION_MATCHED,
    /// Parent and item are of one publisher.
    OWN_ITEM,
    /// The item and others share text, and the credit names an agency whose item is not there.
    ORIGIN_UNSEEN,
    /// Nothing tells who had the text first.
    DIRECTION_OPEN,
    /// What is shared is background, the news of neither.
    BACKGROUND,
    /// What is shared is what somebody is quoted with.
    SAME_QUOTES,
    /// One is a later version of the other.
    VERSION,
    /// The items share details that only one who knew the other could have.
    RARE_DETAILS
  }

  static Reason of(Ground ground) {
    return new Reason(ground, null);
  }
}
