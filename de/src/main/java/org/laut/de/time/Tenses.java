package org.laut.de.time;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.laut.de.clause.Clause;
import org.laut.de.clause.Unit;
import org.laut.de.clause.VerbGroup;
import org.laut.de.clause.VerbMood;
import org.laut.de.cue.CueLexicon;
import org.laut.de.cue.CueVerb;
import org.laut.de.cue.Frame;
import org.laut.de.morph.VerbForm;
import org.laut.de.tag.Tag;
import org.laut.de.tag.TaggedText;
import org.laut.report.Act;

/// Tells from the verbs of a clause whether it speaks of what was or of what is to come.
final class Tenses {
  private static final int PAST = VerbForm.third(VerbForm.PRETERITE);
  private static final int CONDITIONAL = VerbForm.third(VerbForm.KONJUNKTIV2);

  /// Acts that news copy tells in the present though they are over.
  private static final Set<Act> SPOKEN = EnumSet.of(Act.SPEECH, Act.WRITING);

  /// What verbs take that say something by themselves: not "singt" and not "spricht".
  private static final Set<Frame> UTTERANCE = EnumSet.of(Frame.QUOTE, Frame.DASS, Frame.V2);

  private final TaggedText text;
  private final CueLexicon cues;
  private final TimeLexicon lexicon;

  Tenses(TaggedText text, CueLexicon cues, TimeLexicon lexicon) {
    this.text = text;
    this.cues = cues;
    this.lexicon = lexicon;
  }

  /// True if the verb by itself tells that somebody says or writes.
  static boolean saying(CueLexicon cues, String lemma, Set<Act> acts) {
    for (CueVerb verb : cues.verbs(lemma)) {
      if (verb.with().isEmpty()
          && verb.frames().containsAll(UTTERANCE)
          && acts.contains(verb.act())) {
        return true;
      }
    }
    return false;
  }

  Direction of(VerbGroup verbs, Unit unit) {
    if (verbs.finite() < 0) {
      boolean infinitive = verbs.main() > 0 && text.tag(verbs.main() - 1) == Tag.PTKZU;
      if (infinitive) {
        return Direction.FUTURE;
      }
      return verbs.perfect() || text.tag(verbs.main()).participle()
          ? Direction.PAST
          : Direction.FUTURE;
    }
    boolean preterite = (text.word(verbs.finite()).verb() & PAST) != 0;
    return switch (verbs.auxiliary()) {
      case "" -> full(verbs, unit, preterite);
      case "werden" -> werden(verbs, preterite);
      case "haben", "sein" -> perfect(verbs, preterite);
      default -> modal(verbs, preterite);
    };
  }

  private Direction full(VerbGroup verbs, Unit unit, boolean preterite) {
    if (preterite) {
      boolean either = (text.word(verbs.finite()).verb() & CONDITIONAL) != 0;
      return either && reported(unit) ? Direction.NEAR : Direction.PAST;
    }
    if (verbs.mood() == VerbMood.KONJUNKTIV2) {
      return Direction.NEAR;
    }
    boolean says = verbs.mood() == VerbMood.INDICATIVE && saying(cues, verbs.lemma(), SPOKEN);
    return says ? Direction.PAST : Direction.FUTURE;
  }

  /// True if another clause of the sentence shows that all of it is somebody's word.
  private static boolean reported(Unit unit) {
    for (Clause clause : unit.clauses()) {
      VerbGroup verbs = clause.verb();
      if (verbs != null && verbs.mood() == VerbMood.KONJUNKTIV1) {
        return true;
      }
    }
    return false;
  }

  private static Direction werden(VerbGroup verbs, boolean preterite) {
    if (preterite || (verbs.perfect() && !verbs.passive())) {
      return Direction.PAST;
    }
    return Direction.FUTURE;
  }

  private Direction perfect(VerbGroup verbs, boolean preterite) {
    if (!text.tag(verbs.main()).participle()) {
      return preterite ? Direction.PAST : Direction.FUTURE;
    }
    if (verbs.auxiliary().equals("sein") && !verbs.passive() && planned(verbs.main())) {
      return preterite ? Direction.NEAR : Direction.FUTURE;
    }
    return Direction.PAST;
  }

  private Direction modal(VerbGroup verbs, boolean preterite) {
    if (verbs.perfect()) {
      return Direction.PAST;
    }
    if (preterite) {
      boolean plan = verbs.auxiliary().equals("sollen");
      return plan ? Direction.NEAR : Direction.PAST;
    }
    return Direction.FUTURE;
  }

  private boolean planned(int token) {
    return text.tag(token) != Tag.STOP && sense(text.form(token)) != null;
  }

  private @Nullable Sense sense(String participle) {
    for (Sense sense : lexicon.senses(participle)) {
      if (sense.role() == Role.PLANS) {
        return sense;
      }
    }
    return null;
  }
}
