package org.laut.service.correction;

/// How something is put right.
enum Change {
  CHANGE,
  MERGE,
  SPLIT,
  REJECT
}
