package org.laut.de.event;

import java.util.BitSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.laut.de.argument.Argument;
import org.laut.de.argument.Argument.Role;
import org.laut.de.argument.Arguments;
import org.laut.de.clause.Clause;
import org.laut.de.phrase.NounPhrase;
import org.laut.de.phrase.Phrases;
import org.laut.de.tag.Tag;
import org.laut.de.tag.TaggedText;
import org.laut.de.trigger.Trigger;
import org.laut.report.EventType;
import org.laut.report.Form;
import org.laut.report.Statement;
import org.laut.report.Status;

/// Leaves out what nobody would put on a timeline: circumstances, colour, what a speaker says in
/// passing, what has been told before.
final class Selection {
  /// Prepositions under which a noun is the reason or the subject of something else.
  private static final Set<String> CIRCUMSTANCE =
      Set.of(
          "wegen",
          "aufgrund",
          "hinsichtlich",
          "während",
          "um",
          "unter",
          "von",
          "vor",
          "über",
          "trotz",
          "angesichts",
          "infolge",
          "mangels");

  private final TaggedText text;
  private final Phrases phrases;
  private final Arguments arguments;
  private final Vouching vouching;
  private final BitSet caveats;

  /// @param caveats the tokens of the paper's own marks of distance
  Selection(
      TaggedText text, Phrases phrases, Arguments arguments, Vouching vouching, BitSet caveats) {
    this.text = text;
    this.phrases = phrases;
    this.arguments = arguments;
    this.vouching = vouching;
    this.caveats = caveats;
  }

  /// True if the event is worth a line.
  boolean keeps(Draft draft) {
    Trigger trigger = draft.trigger;
    if (caveats.get(trigger.head())) {
      return false;
    }
    Statement statement = vouching.statement(trigger.head());
    boolean quoted = statement != null && statement.form() == Form.DIRECT;
    if (quoted && !weighty(draft)) {
      return false;
    }
    return switch (trigger.kind()) {
      case VERB -> verb(draft, statement);
      case NOUN -> noun(draft);
      case PARTICIPLE -> true;
    };
  }

  /// Of what is said in quotation marks, deeds with an object, plans and demands.
  private static boolean weighty(Draft draft) {
    return switch (status(draft)) {
      case PLANNED, DEMANDED -> true;
      case HAPPENED -> !draft.recipients.isEmpty() || draft.time != null;
      default -> draft.time != null;
    };
  }

  private static boolean verb(Draft draft, @Nullable Statement statement) {
    Trigger trigger = draft.trigger;
    if (draft.time != null) {
      return true;
    }
    Clause.Kind clause = trigger.clause().kind();
    if (clause == Clause.Kind.QUESTION || clause == Clause.Kind.RELATIVE) {
      return false;
    }
    boolean plain = trigger.type() == EventType.UNTYPED && draft.recipients.isEmpty();
    boolean expected =
        switch (status(draft)) {
          case HAPPENED, ONGOING, NOT_HAPPENED, CONDITIONAL -> false;
          default -> true;
        };
    return !plain || statement != null || expected;
  }

  private boolean noun(Draft draft) {
    Trigger trigger = draft.trigger;
    boolean told = status(draft) == Status.HAPPENED;
    if (!trigger.strong() && told && definite(trigger.head())) {
      return false;
    }
    String preposition = preposition(trigger);
    if (preposition == null) {
      return true;
    }
    return switch (trigger.ground()) {
      case WORD -> !CIRCUMSTANCE.contains(preposition);
      case CARRIED, EMBEDDED -> true;
      case DATED -> false;
    };
  }

  /// The preposition under which the noun stands about its verb; null if it stands under none.
  private @Nullable String preposition(Trigger trigger) {
    for (Argument argument : arguments.of(trigger.clause())) {
      if (argument.head() == trigger.head()) {
        return argument.role() == Role.PREPOSITION ? argument.preposition() : null;
      }
    }
    return null;
  }

  private boolean definite(int head) {
    NounPhrase phrase = phrases.covering(head);
    if (phrase == null) {
      return false;
    }
    int first = phrase.first();
    return text.tag(first) == Tag.ART && !text.word(first).lemma().startsWith("ein")
        || text.tag(first) == Tag.APPRART
        || text.tag(first) == Tag.PDAT;
  }

  private static Status status(Draft draft) {
    return draft.status.getFirst().factuality().status();
  }
}
