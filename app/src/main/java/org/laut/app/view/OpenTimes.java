package org.laut.app.view;

import org.jspecify.annotations.Nullable;
import org.laut.app.console.Messages;
import org.laut.report.Report;
import org.laut.report.TimeExpression;
import org.laut.time.OpenPoint;

/// Times of an article that stay open because its day of publication is not known.
public final class OpenTimes {
  private OpenTimes() {}

  /// The remark that there are such times; null if there are none.
  public static @Nullable String remark(Report report, Messages messages) {
    if (report.document().header().published() != null) {
      return null;
    }
    for (TimeExpression time : report.times()) {
      if (time.value() instanceof OpenPoint) {
        String words = Cells.plain(time.span().of(report.document().text()));
        return messages.say("timeline.open", words);
      }
    }
    return null;
  }
}
