package org.laut.app.view;

import java.util.Locale;
import org.laut.app.console.Messages;
import org.laut.report.Link;
import org.laut.report.Source;
import org.laut.report.Statement;
import org.laut.text.Span;

/// Why a statement is what it is: form, stance and hands in words, then the steps that led to it.
record WhyStatement(Why why, Messages messages) {
  WhyStatement(Why why) {
    this(why, why.messages());
  }

  /// @param number of the statement, from 1
  void tell(Statement statement, int number) {
    why.head(String.valueOf(number), statement.content());
    reading(statement);
    statement.chain().links().forEach(this::hand);
    why.gap();
    why.steps(statement.rule(), statement.evidence());
    why.entry("confidence", Math.round(100 * statement.confidence()) + " %");
  }

  private void reading(Statement s) {
    String form = messages.say("why.form." + key(s.form()));
    String mood = messages.say("why.mood." + key(s.mood()));
    why.entry("form", s.mixed() ? form + mood + messages.say("why.mixed") : form + mood);
    why.entry("stance", messages.name(s.stance()));
    for (Span cue : s.cue()) {
      why.entry("cue", why.quoted(cue));
    }
    if (s.cue().isEmpty()) {
      why.entry("cue", messages.say("why.no-cue"));
    }
    if (s.addressee() != null) {
      why.entry("addressee", why.quoted(s.addressee()));
    }
    if (s.parent() != null) {
      why.entry("parent", messages.say("why.inside", why.page().number(s.parent())));
    }
  }

  private void hand(Link link) {
    String name = why.page().names().of(link.source());
    why.labelled(messages.name(link.role()), name + how(link));
  }

  private String how(Link link) {
    return switch (link.source()) {
      case Source.Unstated unstated -> messages.say("why.unstated");
      case Source.Named named -> {
        String kind = messages.name(named.kind());
        String place = messages.say("why.hand", kind, why.quoted(named.mention()));
        String before =
            named.antecedent() == null
                ? ""
                : messages.say("why.before", why.quoted(named.antecedent()));
        yield place + before + (link.fromDateline() ? messages.say("why.dateline") : "");
      }
    };
  }

  private static String key(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
