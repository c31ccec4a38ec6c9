package org.laut.text;

import java.util.List;

/// A word of a text as a search compares it.
///
/// @param lemma its dictionary form in lower case; of a number its digits
/// @param parts further keys by which it is found, in lower case and without the lemma: the parts
///   of a compound, the stem that it shares with other words of its family; often empty
public record Term(Span span, String lemma, List<String> parts, Kind kind) {
  /// What the word does.
  public enum Kind {
    NAME,
    NOUN,
    VERB,
    ADJECTIVE,
    NUMBER,
    /// "nicht", "kein", "nie": says no to what stands beside it; nothing is found by it.
    NEGATION,
    /// "soll", "dürfte", "offenbar": takes back how sure it is; nothing is found by it.
    RESERVE
  }

  /// True for a word by which a text may be found.
  public boolean finds() {
    return kind != Kind.NEGATION && kind != Kind.RESERVE;
  }

  public Term {
    parts = List.copyOf(parts);
  }
}
