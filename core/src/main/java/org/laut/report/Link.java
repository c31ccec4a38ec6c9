package org.laut.report;

/// One hand through which a statement went.
///
/// @param fromDateline true for the agency that signs the whole article
public record Link(Role role, Source source, boolean fromDateline) {
  /// What the hand did.
  public enum Role {
    /// Whose word it is.
    ORIGIN,
    /// Where the origin said or published it.
    CHANNEL,
    /// Who passed it on.
    RELAY
  }

  /// A link that the sentence itself names.
  public static Link of(Role role, Source source) {
    return new Link(role, source, false);
  }
}
