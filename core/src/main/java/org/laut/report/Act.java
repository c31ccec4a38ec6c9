package org.laut.report;

/// How the origin brought the word forth.
public enum Act {
  SPEECH,
  WRITING,
  THOUGHT,
  UNSPECIFIED
}
