package org.laut.de;

import java.util.Set;
import java.util.TreeSet;
import org.laut.report.Derivation;
import org.laut.report.Event;
import org.laut.report.Evidence;
import org.laut.report.Report;
import org.laut.report.Statement;
import org.laut.report.TimeExpression;

/// The names of the rules that a report rests on.
final class RuleNames {
  private RuleNames() {}

  static Set<String> of(Report report) {
    Set<String> names = ofEvents(report);
    for (Statement statement : report.statements()) {
      names.add(statement.rule());
      add(names, statement.evidence());
    }
    for (TimeExpression time : report.times()) {
      names.add(time.rule());
      add(names, time.evidence());
    }
    return names;
  }

  /// Those of its events alone, factuality included.
  static Set<String> ofEvents(Report report) {
    Set<String> names = new TreeSet<>();
    for (Event event : report.events()) {
      names.add(event.rule());
      add(names, event.evidence());
    }
    return names;
  }

  private static void add(Set<String> names, Evidence evidence) {
    for (Derivation step : evidence.steps()) {
      if (step instanceof Derivation.Rule rule) {
        names.add(rule.name());
      }
    }
  }
}
