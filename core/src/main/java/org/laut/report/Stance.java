package org.laut.report;

/// What the origin does with the content.
public enum Stance {
  ASSERTS,
  DENIES,
  DEMANDS,
  ANNOUNCES,
  ASKS
}
