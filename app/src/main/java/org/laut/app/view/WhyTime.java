package org.laut.app.view;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.laut.app.console.Messages;
import org.laut.report.TimeExpression;

/// Why a time has its value: the value in words, the day it may count from, the steps to it.
record WhyTime(Why why, Messages messages) {
  WhyTime(Why why) {
    this(why, why.messages());
  }

  /// @param number of the time, from 1
  void tell(TimeExpression time, int number) {
    var words = new TimeWords(messages);
    why.head("t" + number, List.of(time.span()));
    why.entry("kind", messages.say("why.type", time.type(), messages.name(time.type())));
    String value =
        time.mod() == null ? time.value().timex3() : time.value().timex3() + " " + time.mod();
    why.entry("value", messages.say("why.type", value, words.of(time)));
    @Nullable LocalDate published = why.page().report().document().header().published();
    why.entry("published", published == null ? messages.say("why.no-day") : words.day(published));
    why.gap();
    why.steps(time.rule(), time.evidence());
  }
}
