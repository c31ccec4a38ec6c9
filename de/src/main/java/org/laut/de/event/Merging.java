package org.laut.de.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.laut.de.trigger.Trigger;
import org.laut.report.Commitment;
import org.laut.report.EventType;
import org.laut.report.Participant;

/// Takes mentions of the same event together.
final class Merging {
  private static final int LOOK_BACK = 40;

  private final List<Draft> drafts = new ArrayList<>();

  /// Adds an event, or another mention of one that is there.
  void add(Draft draft) {
    for (int i = drafts.size() - 1, n = 0; i >= 0 && n < LOOK_BACK; i--, n++) {
      if (same(drafts.get(i), draft)) {
        join(drafts.get(i), draft);
        return;
      }
    }
    drafts.add(draft);
  }

  /// The events so far.
  List<Draft> drafts() {
    return drafts;
  }

  private static boolean same(Draft before, Draft now) {
    if (before.trigger.type() != now.trigger.type()
        || !kin(before.trigger, now.trigger)
        || !compatible(before.actors, now.actors)) {
      return false;
    }
    return before.time == null
        || now.time == null
        || before.time.value().timex3().equals(now.time.value().timex3());
  }

  /// True for words of one stem: "starten" and "Start", "Warnstreik" and "Streik".
  private static boolean kin(Trigger one, Trigger other) {
    String a = one.lemma().toLowerCase(java.util.Locale.GERMAN);
    String b = other.lemma().toLowerCase(java.util.Locale.GERMAN);
    return a.equals(b)
        || one.type() != EventType.UNTYPED
            && (a.endsWith(b) || b.endsWith(a) || stem(a).equals(stem(b)));
  }

  private static String stem(String lemma) {
    return lemma.endsWith("en") ? lemma.substring(0, lemma.length() - 2) : lemma;
  }

  private static boolean compatible(List<Participant> before, List<Participant> now) {
    if (before.isEmpty() || now.isEmpty()) {
      return true;
    }
    for (Participant p : before) {
      for (Participant q : now) {
        if (p.span().touches(q.span())
            || p.entity() != null && Objects.equals(p.entity(), q.entity())) {
          return true;
        }
      }
    }
    return false;
  }

  private static void join(Draft into, Draft more) {
    into.later.add(more.trigger);
    addMissing(into.actors, more.actors);
    addMissing(into.recipients, more.recipients);
    into.time = into.time == null ? more.time : into.time;
    into.place = into.place == null ? more.place : into.place;
    for (Commitment commitment : more.status) {
      boolean known = into.status.stream().anyMatch(c -> c.holder().equals(commitment.holder()));
      if (!known) {
        into.status.add(commitment);
      }
    }
  }

  private static void addMissing(List<Participant> into, List<Participant> more) {
    if (into.isEmpty()) {
      into.addAll(more);
    }
  }
}
