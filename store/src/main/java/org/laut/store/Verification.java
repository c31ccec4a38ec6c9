package org.laut.store;

import java.util.ArrayList;
import java.util.List;
import org.laut.store.database.Database;
import org.laut.store.database.Session;

/// Checks everything a store keeps against everything else.
///
/// Takes the time of reading the whole store once and, for each version, some tens of bytes of
/// memory.
final class Verification {
  private static final int MOST = 1000;

  private final List<Finding> findings = new ArrayList<>();

  private Verification() {}

  /// What is wrong, at most a thousand findings; empty if nothing is.
  static List<Finding> of(Database database) {
    var verification = new Verification();
    database.faults().forEach(fault -> verification.report(Finding.of(fault)));
    if (verification.findings.isEmpty()) {
      try (Session session = database.snapshot()) {
        new ItemCheck(session, verification::report).run();
        new TableCheck(session, verification::report).run();
      }
    }
    return List.copyOf(verification.findings);
  }

  private void report(Finding finding) {
    if (findings.size() < MOST) {
      findings.add(finding);
    }
  }
}
