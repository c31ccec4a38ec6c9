package org.laut.app.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.laut.report.Commitment;
import org.laut.report.Event;
import org.laut.report.EventTime;
import org.laut.report.EventType;
import org.laut.report.Link;
import org.laut.report.Participant;
import org.laut.report.Source;
import org.laut.report.Statement;
import org.laut.report.Status;
import org.laut.report.TimeExpression;
import org.laut.text.Span;
import org.laut.time.OpenPoint;

/// The events of one report in words: what, who, when, and on whose word.
final class EventWords {
  private static final String ENDS_OF_SENTENCES = ".!?:\n";

  private final Page page;
  private final TimeWords times;
  private final Map<String, Statement> statements = new HashMap<>();
  private final Map<Span, TimeExpression> expressions = new HashMap<>();

  EventWords(Page page) {
    this.page = page;
    this.times = new TimeWords(page.messages());
    page.report().statements().forEach(s -> statements.put(s.id(), s));
    page.report().times().forEach(t -> expressions.put(t.span(), t));
  }

  /// The trigger's words and what kind of event it is, else its lemma.
  String what(Event event) {
    String words = page.words(firstMention(event.trigger()));
    String kind =
        event.type() == EventType.UNTYPED
            ? Cells.plain(event.lemma())
            : page.messages().name(event.type());
    boolean same = kind.toLowerCase(Locale.ROOT).equals(words.toLowerCase(Locale.ROOT));
    return same ? words : page.messages().say("event.what", words, kind);
  }

  /// The spans of a trigger that stand in the sentence of the first one.
  private List<Span> firstMention(List<Span> trigger) {
    int count = 1;
    while (count < trigger.size() && sameSentence(trigger.get(count - 1), trigger.get(count))) {
      count++;
    }
    return trigger.subList(0, count);
  }

  private boolean sameSentence(Span one, Span next) {
    return one.end() <= next.start()
        && page.text()
            .substring(one.end(), next.start())
            .chars()
            .noneMatch(c -> ENDS_OF_SENTENCES.indexOf(c) >= 0);
  }

  /// Actors → recipients; empty if the text names none.
  String who(Event event) {
    String actors = names(event.actors());
    String recipients = names(event.recipients());
    return (actors + (recipients.isEmpty() ? "" : " → " + recipients)).strip();
  }

  private String names(List<Participant> participants) {
    return String.join(", ", participants.stream().map(this::name).toList());
  }

  String name(Participant participant) {
    return page.names().of(participant.entity(), participant.span());
  }

  /// The time in words, those of the text if it stays open; said if there is none.
  String when(@Nullable EventTime time) {
    if (time == null) {
      return page.messages().say("event.undated");
    }
    if (time.value() instanceof OpenPoint) {
      return page.messages().say("event.open", page.words(time.span()));
    }
    TimeExpression expression = expressions.get(time.span());
    return expression != null && expression.value().equals(time.value())
        ? times.of(expression)
        : times.of(time.value());
  }

  /// What sources say; the paper too, unless it only passes on what they say.
  List<Commitment> told(Event event) {
    List<Commitment> told = new ArrayList<>(event.status());
    if (told.size() > 1) {
      told.removeIf(
          c -> c.holder().equals(Commitment.PAPER) && c.factuality().status() == Status.UNKNOWN);
    }
    return told;
  }

  /// On whose word, and through whom if that is one hand.
  String holder(Commitment commitment) {
    String id = commitment.statement();
    Statement statement = id == null ? null : statements.get(id);
    if (statement == null) {
      return commitment.holder().equals(Commitment.PAPER)
          ? page.messages().say("event.paper")
          : page.names().of(commitment.holder());
    }
    List<Link> links = statement.chain().links().stream().filter(l -> !l.fromDateline()).toList();
    Source origin = statement.chain().origin();
    String name = page.names().of(origin);
    return links.size() == 2
        ? page.messages().say("through", name, page.names().of(links.get(1).source()))
        : name;
  }
}
