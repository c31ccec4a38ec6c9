package org.laut.de.rule;

import java.util.List;
import org.laut.report.Status;

/// Factuality: the status and the words that decided it, as in `-> NOT_HAPPENED | nicht`.
final class StatusArrow implements Arrow {
  @Override
  public Expectation read(List<String> columns) {
    if (columns.size() != 2) {
      throw new IllegalArgumentException("STATUS | words is missing");
    }
    return new ExpectedStatus(Status.valueOf(columns.getFirst()), columns.getLast());
  }
}
