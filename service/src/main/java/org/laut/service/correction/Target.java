package org.laut.service.correction;

/// What can be put right.
enum Target {
  STATEMENT,
  /// A hand in the chain of a statement.
  SOURCE,
  ENTITY,
  /// Whose word reports of a claim stand on, in the answers to one question.
  ORIGIN
}
