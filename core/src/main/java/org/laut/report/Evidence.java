package org.laut.report;

import java.util.List;

/// The steps that led to a result, in the order they were taken.
public record Evidence(List<Derivation> steps) {
  /// Nothing recorded.
  public static final Evidence NONE = new Evidence(List.of());

  public Evidence {
    steps = List.copyOf(steps);
  }
}
