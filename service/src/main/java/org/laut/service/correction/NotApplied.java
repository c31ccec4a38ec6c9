package org.laut.service.correction;

/// A correction that does not fit what it is to be laid over.
final class NotApplied extends Exception {
  private static final long serialVersionUID = 1;

  /// @param reason in one line, for whoever made the correction
  NotApplied(String reason) {
    super(reason, null, false, false);
  }

  String reason() {
    return String.valueOf(getMessage());
  }
}
