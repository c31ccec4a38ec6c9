package org.laut.de.statement;

import org.laut.de.clause.Run;
import org.laut.de.tag.TaggedText;
import org.laut.report.Form;
import org.laut.report.Stance;

/// What the origin does with the content, by the cue and by the content itself.
final class Stances {
  private Stances() {}

  static Stance of(TaggedText text, Candidate candidate) {
    if (candidate.stance() != Stance.ASSERTS) {
      return candidate.stance();
    }
    Run last = candidate.content().getLast();
    int end = last.end() - 1;
    boolean question =
        candidate.form() == Form.DIRECT
            && (text.form(end).equals("?") || text.form(end - 1).equals("?"));
    if (question) {
      return Stance.ASKS;
    }
    return candidate.stance();
  }
}
