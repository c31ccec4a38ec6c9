package org.laut.de.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.laut.de.clause.Clause;
import org.laut.de.clause.Run;
import org.laut.de.cue.CueVerb;
import org.laut.de.cue.Frame;
import org.laut.de.tag.Tag;
import org.laut.de.tag.TaggedText;
import org.laut.report.Form;
import org.laut.report.SourceKind;

/// Finds reports that somebody spoke, with the gist as object: "forderte ein Ende der Gewalt".
final class SummaryFinder {
  private static final Set<String> NOBODY = Set.of("ich", "wir", "man", "es", "du", "ihr");

  private final Passage passage;
  private final TaggedText text;
  private final UnitFrames frames;
  private final Mentions mentions;

  SummaryFinder(Passage passage, UnitFrames frames) {
    this.passage = passage;
    this.text = passage.text();
    this.frames = frames;
    this.mentions = new Mentions(passage);
  }

  /// @param framed indices of clauses that already frame a statement
  List<Candidate> find(Set<Integer> framed) {
    List<Candidate> found = new ArrayList<>();
    for (Clause clause : passage.unit().clauses()) {
      VerbFrame frame = frames.frame(clause);
      if (frame != null && !framed.contains(clause.index()) && !frames.comments(clause.index())) {
        Candidate candidate = read(frame);
        if (candidate != null) {
          found.add(candidate);
        }
      }
    }
    return found;
  }

  private @Nullable Candidate read(VerbFrame frame) {
    GistReader gists = new GistReader(passage, frame, frames);
    for (CueVerb use : frame.uses()) {
      List<Run> gist = List.of();
      if (use.frames().contains(Frame.OBJECT)) {
        gist = frame.verb().passive() ? gists.passive(use) : gists.object(use);
      }
      if (use.frames().contains(Frame.DATIVE)) {
        gist = gists.dative();
      }
      if (gist.isEmpty() && use.frames().contains(Frame.PREPOSITION)) {
        gist = gists.prepositional(use);
      }
      if (!gist.isEmpty() && speaks(frame, use)) {
        boolean bare = use.frames().contains(Frame.OBJECT) || use.frames().contains(Frame.DATIVE);
        return candidate(bare ? "summary.object" : "summary.preposition", frame, use, gist);
      }
    }
    CueVerb said = frame.taking(Frame.QUOTE);
    List<Run> anaphor = said == null ? List.of() : gists.anaphor();
    return anaphor.isEmpty() || said == null || frame.speaker() == null
        ? null
        : candidate("summary.anaphor", frame, said, anaphor);
  }

  private Candidate candidate(String rule, VerbFrame frame, CueVerb use, List<Run> gist) {
    return new CandidateBuilder(text, rule, Form.SUMMARY, gist)
        .verb(frame)
        .act(use.act(), use.stance())
        .build();
  }

  /// Whether the subject can speak; the less reliable the verb, the surer it has to be.
  private boolean speaks(VerbFrame frame, CueVerb use) {
    if (use.speaker() == CueVerb.Speaker.NONE) {
      return true;
    }
    Mention speaker = frame.speaker();
    if (speaker == null || NOBODY.contains(text.form(speaker.head()).toLowerCase(Locale.ROOT))) {
      return false;
    }
    boolean thing =
        text.tag(speaker.head()) == Tag.NN
            && !passage.entities().source(speaker.first(), speaker.end(), speaker.head());
    if (thing) {
      return false;
    }
    return switch (use.reliability()) {
      case SURE -> true;
      case LIKELY -> mentions.kind(speaker) != SourceKind.UNSTATED;
      case RARE -> false;
    };
  }

  /// The tag that ends a gist before the clause does.
  static boolean ends(Tag tag) {
    return tag.verb() || tag == Tag.PTKVZ || tag == Tag.COMMA || tag == Tag.STOP;
  }
}
