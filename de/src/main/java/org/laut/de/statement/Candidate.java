package org.laut.de.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.laut.de.clause.Run;
import org.laut.report.Act;
import org.laut.report.Derivation;
import org.laut.report.Form;
import org.laut.report.Mood;
import org.laut.report.Stance;

/// A statement in tokens, before its sources are resolved.
///
/// @param frameClause index of the clause that holds the frame; -1 if there is none
/// @param speaker null if the text names none here
/// @param origin whom the speaker refers to, which makes the speaker a relay; null if nobody
/// @param continues true if the speaker is to be taken from the statement before
record Candidate(
    String rule,
    Form form,
    Mood mood,
    Stance stance,
    Act act,
    List<Run> content,
    List<Integer> cue,
    List<Run> frame,
    int frameClause,
    @Nullable Mention speaker,
    @Nullable Mention addressee,
    List<Hand> hands,
    @Nullable Mention origin,
    boolean continues,
    List<Derivation> steps) {
  Candidate {
    content = List.copyOf(content);
    cue = List.copyOf(cue);
    frame = List.copyOf(frame);
    hands = List.copyOf(hands);
    steps = List.copyOf(steps);
  }

  /// The same with another content.
  Candidate saying(List<Run> newContent) {
    return with(newContent, cue, speaker, hands, origin);
  }

  /// The same with other hands and cues.
  Candidate passedBy(List<Hand> newHands, List<Integer> newCue) {
    return with(content, newCue, speaker, newHands, origin);
  }

  /// The same with another speaker, who refers to nobody.
  Candidate referred(Mention newSpeaker, List<Hand> newHands) {
    return with(content, cue, newSpeaker, newHands, null);
  }

  private Candidate with(
      List<Run> newContent,
      List<Integer> newCue,
      @Nullable Mention newSpeaker,
      List<Hand> newHands,
      @Nullable Mention newOrigin) {
    return new Candidate(
        rule,
        form,
        mood,
        stance,
        act,
        newContent,
        newCue,
        frame,
        frameClause,
        newSpeaker,
        addressee,
        newHands,
        newOrigin,
        continues,
        steps);
  }

  /// True if the token belongs to the content.
  boolean states(int token) {
    for (Run run : content) {
      if (run.has(token)) {
        return true;
      }
    }
    return false;
  }

  /// Index of the first token of its content.
  int first() {
    return content.getFirst().first();
  }

  /// Number of tokens of its content.
  int size() {
    int size = 0;
    for (Run run : content) {
      size += run.size();
    }
    return size;
  }
}
