package org.laut.app.view;

import java.util.function.UnaryOperator;
import org.laut.report.Report;

/// Why one statement, event or time of a report is what it is: in words, then the steps that led to
/// it.
///
/// @param shown how reports are shown
/// @param ruleWords what the rule of a name claims; empty if that is not known
public record WhyView(Report report, ReportView shown, UnaryOperator<String> ruleWords) {
  /// The lines for a statement.
  ///
  /// @param number of the statement, from 1
  public String statement(int number) {
    Why why = why();
    new WhyStatement(why).tell(report.statements().get(number - 1), number);
    return why.text();
  }

  /// The lines for an event.
  ///
  /// @param number of the event, from 1
  public String event(int number) {
    Why why = why();
    new WhyEvent(why).tell(report.events().get(number - 1));
    return why.text();
  }

  /// The lines for a time.
  ///
  /// @param number of the time, from 1
  public String time(int number) {
    Why why = why();
    new WhyTime(why).tell(report.times().get(number - 1), number);
    return why.text();
  }

  private Why why() {
    return new Why(new Page(report, shown.messages(), shown.palette(), shown.columns()), ruleWords);
  }
}
