package org.laut.de.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.laut.de.phrase.NounPhrase;
import org.laut.de.phrase.Phrases;
import org.laut.de.tag.TaggedText;
import org.laut.de.trigger.Trigger;
import org.laut.report.Commitment;
import org.laut.report.EventTime;
import org.laut.report.EventType;
import org.laut.report.Participant;
import org.laut.report.Status;

/// Takes mentions of the same event together.
final class Merging {
  private static final int LOOK_BACK = 40;

  private final TaggedText text;
  private final Phrases phrases;
  private final List<Draft> drafts = new ArrayList<>();

  Merging(TaggedText text, Phrases phrases) {
    this.text = text;
    this.phrases = phrases;
  }

  /// Adds an event.
  void add(Draft draft) {
    drafts.add(draft);
  }

  /// True if it is another mention of an event that is there, which then takes it up.
  boolean joins(Draft draft) {
    for (int i = drafts.size() - 1, n = 0; i >= 0 && n < LOOK_BACK; i--, n++) {
      if (same(drafts.get(i), draft)) {
        join(drafts.get(i), draft);
        return true;
      }
    }
    return false;
  }

  /// The events so far.
  List<Draft> drafts() {
    return drafts;
  }

  private boolean same(Draft before, Draft now) {
    return before.trigger.type() == now.trigger.type()
        && kin(before.trigger, now.trigger)
        && sharing(before.actors, now.actors)
        && sharing(before.recipients, now.recipients)
        && compatible(before.time, now.time)
        && (takesUp(now.trigger) || !contradicts(before, now));
  }

  /// True for words of one stem: "starten" and "Start", "Warnstreik" and "Streik".
  private static boolean kin(Trigger one, Trigger other) {
    String a = one.lemma().toLowerCase(Locale.GERMAN);
    String b = other.lemma().toLowerCase(Locale.GERMAN);
    return a.equals(b) || one.type() != EventType.UNTYPED && Stems.kin(a, b);
  }

  /// "der Start", "dieser Streik", "ihr Besuch": a noun that means one named before.
  private boolean takesUp(Trigger trigger) {
    NounPhrase phrase = phrases.covering(trigger.head());
    if (trigger.kind() != Trigger.Kind.NOUN || phrase == null) {
      return false;
    }
    return switch (text.tag(phrase.first())) {
      case ART -> !text.word(phrase.first()).lemma().startsWith("ein");
      case PDAT, PPOSAT, APPRART -> true;
      default -> false;
    };
  }

  /// True if one source says two different things of them.
  private static boolean contradicts(Draft before, Draft now) {
    for (Commitment one : before.status) {
      for (Commitment other : now.status) {
        if (one.holder().equals(other.holder()) && !agree(one, before, other, now)) {
          return true;
        }
      }
    }
    return false;
  }

  /// True if a holder says the same of both, or says now what only others said before.
  private static boolean agree(Commitment one, Draft before, Commitment other, Draft now) {
    Status first = one.factuality().status();
    Status second = other.factuality().status();
    return first == second
        || first == Status.UNKNOWN && said(before, second)
        || second == Status.UNKNOWN && said(now, first);
  }

  private static boolean said(Draft draft, Status status) {
    return draft.status.stream().anyMatch(c -> c.factuality().status() == status);
  }

  private static boolean compatible(@Nullable EventTime before, @Nullable EventTime now) {
    return before == null
        || now == null
        || before.value().timex3().startsWith(now.value().timex3())
        || now.value().timex3().startsWith(before.value().timex3());
  }

  /// True if one of the participants is the same, or one side names none.
  private boolean sharing(List<Participant> before, List<Participant> now) {
    if (before.isEmpty() || now.isEmpty()) {
      return true;
    }
    for (Participant p : before) {
      for (Participant q : now) {
        if (p.span().touches(q.span())
            || p.entity() != null && Objects.equals(p.entity(), q.entity())
            || lastWord(p).equals(lastWord(q))) {
          return true;
        }
      }
    }
    return false;
  }

  private String lastWord(Participant participant) {
    String words = participant.span().of(text.text().text());
    return words.substring(words.lastIndexOf(' ') + 1);
  }

  private void join(Draft into, Draft more) {
    into.later.add(more.trigger);
    fill(into.actors, more.actors);
    fill(into.recipients, more.recipients);
    into.time = into.time == null ? more.time : into.time;
    into.place = into.place == null ? more.place : into.place;
    boolean mentioned = takesUp(more.trigger);
    for (Commitment commitment : more.status) {
      vouch(into.status, commitment, mentioned);
    }
  }

  /// Adds what a holder says, the paper last; what has come about goes before a plan or silence,
  /// but a mere mention ("während des Besuchs") is no word of its own.
  private static void vouch(List<Commitment> all, Commitment more, boolean mentioned) {
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).holder().equals(more.holder())) {
        if (weight(more) > weight(all.get(i)) && !mentioned) {
          all.set(i, more);
        }
        return;
      }
    }
    boolean paperLast = !all.isEmpty() && all.getLast().holder().equals(Commitment.PAPER);
    all.add(paperLast ? all.size() - 1 : all.size(), more);
  }

  /// How much a word settles.
  private static int weight(Commitment commitment) {
    return switch (commitment.factuality().status()) {
      case UNKNOWN -> 0;
      case PLANNED, LIKELY, POSSIBLE, DEMANDED, CONDITIONAL -> 1;
      case HAPPENED, ONGOING, FAILED, NOT_HAPPENED, DENIED -> 2;
    };
  }

  private static void fill(List<Participant> into, List<Participant> more) {
    if (into.isEmpty()) {
      into.addAll(more);
    }
  }
}
