package org.laut.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The head of agency copy, "Moskau (dpa) -", or a credit at the end, "(dpa)", "/dpa/".
///
/// @param place the first place; null for a bare credit
/// @param agencies the credited agencies or authors' codes, in the order of the text
/// @param whole everything that is not running text, the dash included
public record Dateline(@Nullable Span place, List<Span> agencies, Span whole) {
  public Dateline {
    agencies = List.copyOf(agencies);
  }
}
